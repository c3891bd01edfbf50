import { type CustomScalar, Scalar } from '@nestjs/graphql';
import { Kind, type ValueNode } from 'graphql';
import { AppError } from '@throughline/platform/errors';

/** Marks a field as a calendar day in type declarations; its values are plain text. */
export class LocalDate {}

/** Whether a text is a day that the calendar has, as YYYY-MM-DD and no other way; PostgreSQL has no year 0. */
export function isCalendarDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || text.startsWith('0000')) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

/** @throws AppError BAD_INPUT unless it is a day of the calendar, as YYYY-MM-DD. */
function parseLocalDate(value: unknown): string {
  if (typeof value === 'string' && isCalendarDay(value)) return value;
  throw new AppError('BAD_INPUT', `${String(value)} is not a date`, { hint: 'Write year-month-day, as 2026-11-30.' });
}

@Scalar('LocalDate', () => LocalDate)
export class LocalDateScalar implements CustomScalar<string, string> {
  description = 'A day of the calendar without a time, as 2026-11-30.';

  parseValue(value: unknown): string {
    return parseLocalDate(value);
  }

  parseLiteral(node: ValueNode): string {
    return parseLocalDate(node.kind === Kind.STRING ? node.value : undefined);
  }

  serialize(value: unknown): string {
    return value instanceof Date ? value.toISOString().slice(0, 10) : String(value);
  }
}
