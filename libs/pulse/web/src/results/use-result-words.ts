import { useFormatter, useTranslations } from 'use-intl';
import { directionOf } from './read';
import type { Compared } from './types';

const MINUS = '−';

/** Writes figures, shares, days and differences as people read them. */
export function useResultWords() {
  const t = useTranslations('pulseResults');
  const format = useFormatter();

  const score = (value: number | null | undefined) =>
    typeof value === 'number'
      ? format.number(value, { minimumFractionDigits: 1, maximumFractionDigits: 1 }).replace('-', MINUS)
      : t('items.none');
  const whole = (value: number) => format.number(value, { maximumFractionDigits: 0 }).replace('-', MINUS);
  const count = (value: number) => format.number(value);
  const share = (value: number) => format.number(value, { style: 'percent', maximumFractionDigits: 0 });
  const signed = (value: number) => (value > 0 ? `+${score(value)}` : score(value));

  /** The month of a day; with its year where that is another than `beside`. */
  const month = (day: string, beside?: string) =>
    format.dateTime(new Date(`${day}T12:00:00Z`), {
      month: 'long',
      timeZone: 'UTC',
      ...(beside?.slice(0, 4) === day.slice(0, 4) ? {} : { year: 'numeric' }),
    });
  const date = (day: string) =>
    format.dateTime(new Date(`${day}T12:00:00Z`), { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });

  /** A difference as a sentence needs it. */
  const difference = (compared: Compared) => {
    const { difference: by, lo, hi, marked } = compared;
    const direction = directionOf(compared);
    return {
      by: score(Math.abs(by)),
      lo: signed(lo),
      hi: signed(hi),
      side: direction === 'up' ? 'above' : direction === 'down' ? 'below' : 'beside',
      chance: t(marked ? 'lead.more' : 'lead.chance'),
      direction,
    };
  };

  return { score, whole, count, share, signed, month, date, difference };
}
