import { usePermission } from '@throughline/people/web';
import { PageHeader } from '@throughline/platform/ui';
import { useSearchParams } from 'react-router';
import { useTranslations } from 'use-intl';
import { RecognitionCard } from '../card/recognition-card';
import { Composer } from '../composer/composer';
import { Feed } from '../feed/feed';
import { LatestThanks } from '../home/latest-thanks';
import { ThanksLately } from '../home/thanks-lately';
import { BesideThanks } from './beside-thanks';
import { FilterBar } from './filter-bar';
import { useFilter } from './use-filter';
import classes from './thanks-page.module.css';

/** All thanks, with the composer on top. `?write` opens it, as the command palette does. */
export function ThanksPage() {
  const t = useTranslations('recognition');
  const choice = useFilter();
  const [params] = useSearchParams();
  const mayGive = usePermission('recognition:give');
  return (
    <>
      <PageHeader title={t('page.title')} lead={t('page.lead')} />
      <div className={classes.columns}>
        <div className={classes.page}>
          {mayGive && <Composer key={params.get('write')} open={params.has('write')} />}
          <FilterBar {...choice} />
          <Feed key={JSON.stringify(choice.filter)} filter={choice.filter} label={t('feed.label')}>
            {(recognition) => <RecognitionCard key={recognition.id} recognition={recognition} />}
          </Feed>
        </div>
        <BesideThanks>
          <ThanksLately />
          <LatestThanks />
        </BesideThanks>
      </div>
    </>
  );
}
