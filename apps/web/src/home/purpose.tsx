import { useViewer } from '@throughline/people/web';
import { useTranslations } from 'use-intl';
import classes from './home-page.module.css';

/** Why the organisation exists, where people meet it every day. */
export function Purpose() {
  const t = useTranslations('home');
  const { purpose, purposeSince } = useViewer().organisation;
  if (!purpose) return null;
  return (
    <section>
      <p className={classes.purpose}>{purpose}</p>
      <p className={classes.since}>{purposeSince ? t('purposeSince', { year: String(purposeSince) }) : t('purpose')}</p>
    </section>
  );
}
