import { useViewer } from '@throughline/people/web';
import { PageHeader, Parts } from '@throughline/platform/ui';
import { useFormatter, useNow, useTranslations } from 'use-intl';
import { firstName, partOfDay } from './greeting';
import classes from './home-page.module.css';
import { Purpose } from './purpose';

/** Home: a greeting, today's cards, then what the domains bring. Each role sees the parts that it may use. */
export function HomePage() {
  const t = useTranslations('home');
  const format = useFormatter();
  const { person } = useViewer();
  const now = useNow({ updateInterval: 60_000 });
  return (
    <>
      <PageHeader
        title={t(`greeting.${partOfDay(now.getHours())}`, { name: firstName(person.name) })}
        lead={format.dateTime(now, { weekday: 'long', day: 'numeric', month: 'long' })}
      />
      <div className={classes.columns}>
        <div className={classes.main}>
          <div className={classes.today}>
            <Parts place="home.today" />
          </div>
          <div className={classes.finding}>
            <Parts place="home.finding" />
          </div>
          <Parts place="home.main" />
        </div>
        <aside className={classes.side} aria-label={t('side')}>
          <Purpose />
          <Parts place="home.side" />
        </aside>
      </div>
    </>
  );
}
