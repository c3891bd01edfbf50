import type { LoggerService } from '@nestjs/common';
import { QueryFailedError } from 'typeorm';
import { type Logger, pino } from 'pino';

/** Structured logs on standard output. They hold no names, addresses, words or answers of people. */
export class StructuredLogger implements LoggerService {
  private readonly pino: Logger;

  constructor(level: string) {
    this.pino = pino({ level, base: undefined, timestamp: pino.stdTimeFunctions.isoTime });
  }

  log(message: unknown, ...rest: unknown[]): void {
    this.pino.info(this.entry(message, rest));
  }

  warn(message: unknown, ...rest: unknown[]): void {
    this.pino.warn(this.entry(message, rest));
  }

  error(message: unknown, ...rest: unknown[]): void {
    this.pino.error(this.entry(message, rest));
  }

  debug(message: unknown, ...rest: unknown[]): void {
    this.pino.debug(this.entry(message, rest));
  }

  /** Nest hands over the message, at times a stack, and last the name of the part that speaks. */
  private entry(message: unknown, rest: unknown[]): object {
    const [context, stack] = [...rest].reverse();
    if (message instanceof Error) return { context, ...describe(message) };
    return { context, msg: String(message), ...(typeof stack === 'string' && { stack }) };
  }
}

/** A failed query carries its parameters, which may be personal: only its own words are kept. */
function describe(error: Error): object {
  const safe = { msg: error.message, stack: error.stack };
  if (!(error instanceof QueryFailedError)) return safe;
  const { code, table, constraint } = error.driverError as { code?: string; table?: string; constraint?: string };
  return { msg: 'A query failed', code, table, constraint, stack: error.stack?.replace(error.message, '') };
}
