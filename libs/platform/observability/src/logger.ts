import type { LoggerService } from '@nestjs/common';
import pg from 'pg';
import { type DestinationStream, type Logger, pino } from 'pino';
import { QueryFailedError } from 'typeorm';

/** Structured logs, on standard output unless told otherwise. They hold no names, addresses, words or answers of people. */
export class StructuredLogger implements LoggerService {
  private readonly pino: Logger;

  constructor(level: string, destination?: DestinationStream) {
    this.pino = pino({ level, base: undefined, timestamp: pino.stdTimeFunctions.isoTime }, destination);
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

/** What PostgreSQL says of a failed query may repeat its parameters, which may be personal: only where and what kind. */
function describe(error: Error): object {
  const failure = error instanceof QueryFailedError ? error.driverError : error;
  if (!(failure instanceof pg.DatabaseError)) return { msg: error.message, stack: error.stack };
  const { code, table, constraint } = failure;
  return { msg: 'A query failed', code, table, constraint, stack: error.stack?.replace(error.message, '') };
}
