import { useFormatter, useTranslations } from 'use-intl';
import { directionOf } from '../results/read';
import type { Compared } from '../results/types';

/** Figures and changes as home says them. */
export function useHomeWords() {
  const t = useTranslations('pulseHome');
  const format = useFormatter();
  const score = (value: number) =>
    format.number(value, { minimumFractionDigits: 1, maximumFractionDigits: 1 }).replace('-', '−');
  const month = (day: string) => format.dateTime(new Date(`${day}T12:00:00Z`), { month: 'long', timeZone: 'UTC' });
  return {
    score,
    month,
    count: (value: number) => format.number(value),
    share: (value: number) => format.number(value, { style: 'percent', maximumFractionDigits: 0 }),
    change: (compared: Compared, day: string) =>
      t(directionOf(compared), {
        by: score(Math.abs(compared.difference)),
        when: month(day),
        chance: t(compared.marked ? 'more' : 'chance'),
      }),
  };
}
