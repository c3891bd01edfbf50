const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

export interface Relative {
  value: number;
  unit: 'second' | 'minute' | 'hour' | 'day';
}

const dayOf = (date: Date) => Date.UTC(date.getFullYear(), date.getMonth(), date.getDate()) / (DAY * 1000);

/**
 * How far `then` is from `now`, in the unit people would say, negative for the past: minutes within the hour, hours
 * within the same day, days within a week. `undefined` when a date says it better.
 */
export function relative(then: Date, now: Date): Relative | undefined {
  const seconds = Math.round((then.getTime() - now.getTime()) / 1000);
  const away = Math.abs(seconds);
  if (away < 45) return { value: 0, unit: 'second' };
  if (away < HOUR) return { value: Math.sign(seconds) * Math.max(1, Math.round(away / MINUTE)), unit: 'minute' };
  const days = dayOf(then) - dayOf(now);
  if (days === 0 || away < 6 * HOUR) return { value: Math.sign(seconds) * Math.round(away / HOUR), unit: 'hour' };
  return Math.abs(days) < 7 ? { value: days, unit: 'day' } : undefined;
}
