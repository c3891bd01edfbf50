import { useFormatter, useNow, useTranslations } from 'use-intl';
import type { DeskWaveFragment } from '../../gql/graphql';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** In whole days while there are two or more, then in hours. */
export function timeLeft(closesAt: string, now: Date): { unit: 'days' | 'hours'; count: number } {
  const left = Math.max(0, Date.parse(closesAt) - now.getTime());
  return left >= 2 * DAY
    ? { unit: 'days', count: Math.floor(left / DAY) }
    : { unit: 'hours', count: Math.ceil(left / HOUR) };
}

/** What is to be said of a wave as it stands: its state, and what comes next. */
export function useWaveWords() {
  const t = useTranslations('surveyDesk.wave');
  const format = useFormatter();
  const now = useNow({ updateInterval: 60_000 });

  const at = (instant: string, timeZone: string) =>
    format.dateTime(new Date(instant), {
      timeZone,
      weekday: 'short',
      day: 'numeric',
      month: 'short',
      hour: '2-digit',
      minute: '2-digit',
    });
  const on = (instant: string, timeZone: string) =>
    format.dateTime(new Date(instant), { timeZone, day: 'numeric', month: 'long', year: 'numeric' });

  function about({
    state,
    opensAt,
    closesAt,
    timeZone,
    threshold,
    invited,
    takenSoFar,
    problem,
  }: DeskWaveFragment): string {
    switch (state) {
      case 'DRAFT':
        return problem ? t('about.failed') : t('about.draft');
      case 'SCHEDULED':
        return t('about.scheduled', { opens: at(opensAt, timeZone), closes: at(closesAt, timeZone) });
      case 'OPENING':
        return t('about.opening');
      case 'OPEN': {
        const { unit, count } = timeLeft(closesAt, now);
        return t('about.open', {
          closes: at(closesAt, timeZone),
          left: t(`left.${unit}`, { count }),
          threshold,
          taken: takenSoFar ?? 0,
          invited: invited ?? 0,
        });
      }
      case 'CLOSING':
        return t('about.closing');
      case 'CLOSED':
      case 'ARCHIVED':
        return t('about.closed', { on: on(closesAt, timeZone), invited: invited ?? 0 });
      case 'CANCELLED':
        return t('about.cancelled');
    }
  }
  return { about, at, on };
}
