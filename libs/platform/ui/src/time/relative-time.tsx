import { useFormatter, useLocale, useNow, useTimeZone } from 'use-intl';
import { relative } from './relative';

/** "12 minutes ago", kept current; the full date with its time zone is the title. `at` is an ISO date-time. */
export function RelativeTime({ at }: { at: string }) {
  const format = useFormatter();
  const locale = useLocale();
  const zone = useTimeZone();
  const now = useNow({ updateInterval: 60_000 });
  const then = new Date(at);
  const apart = relative(then, now);
  const full = format.dateTime(then, { dateStyle: 'full', timeStyle: 'short' });
  return (
    <time dateTime={at} title={zone ? `${full} (${zone})` : full}>
      {apart
        ? new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(apart.value, apart.unit)
        : format.dateTime(then, {
            day: 'numeric',
            month: 'long',
            year: then.getFullYear() === now.getFullYear() ? undefined : 'numeric',
          })}
    </time>
  );
}
