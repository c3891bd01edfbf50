import { AppError } from '@throughline/platform/errors';
import { openingInstant } from '@throughline/pulse/domain';

const LOCAL_TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d$/;
const LEAST_MINUTES = 15;
const MOST_DAYS = 90;

/** The instant of an hour on the wall. @throws AppError BAD_INPUT at `field` for what no calendar has */
export function instantOf(local: string, timeZone: string, field: string): Date {
  try {
    if (LOCAL_TIME.test(local)) return openingInstant(local, timeZone);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
  }
  throw new AppError('BAD_INPUT', `${local.slice(0, 30)} is not an hour of a day`, {
    field,
    hint: 'Write it as 2026-11-30T09:00.',
  });
}

/** @throws AppError BAD_INPUT for a wave that would open in the past, or be open too short or too long */
export function assertSpan(opensAt: Date, closesAt: Date, now: Date): void {
  if (opensAt < now)
    throw new AppError('BAD_INPUT', 'This hour has passed already', {
      field: 'opensLocal',
      hint: 'Choose a later one, or open the wave now.',
    });
  assertLength(opensAt, closesAt);
}

/** @throws AppError BAD_INPUT for a close that is not later than it was, or makes a wave too long */
export function assertLonger(opensAt: Date, closesAt: Date, until: Date): void {
  if (until <= closesAt)
    throw new AppError('BAD_INPUT', 'This is not later than it closes already', {
      field: 'closesLocal',
      hint: 'People were told that they have until then. Choose a later hour, or close it now.',
    });
  assertLength(opensAt, until);
}

function assertLength(opensAt: Date, closesAt: Date): void {
  const minutes = (closesAt.getTime() - opensAt.getTime()) / 60_000;
  if (minutes < LEAST_MINUTES || minutes > MOST_DAYS * 1440)
    throw new AppError('BAD_INPUT', 'A wave is open for a quarter of an hour to 90 days', {
      field: 'closesLocal',
      hint: 'Give people a few days: not all work every day.',
    });
}
