import { Card } from '@throughline/platform/ui';
import { useTranslations } from 'use-intl';
import results from '../results.module.css';
import type { Found } from '../types';
import { useResultWords } from '../use-result-words';
import classes from './more.module.css';

/** Who stayed away, and what that means: said in words, as no interval covers it. */
export function WhoCard({ found }: { found: Found }) {
  const t = useTranslations('pulseResults.who');
  const words = useResultWords();
  const { invited, answered, replaced, dropped } = found;
  return (
    <Card>
      <h2 className={results.heading}>{t('title')}</h2>
      <div className={classes.facts}>
        <p>{t('stayed', { silent: words.count(invited - answered), invited: words.count(invited) })}</p>
        {answered * 2 < invited && <p>{t('low')}</p>}
        {replaced > 0 && <p>{t('replaced', { replaced: words.count(replaced), answered: words.count(answered) })}</p>}
        {dropped > 0 && <p>{t('dropped', { dropped })}</p>}
      </div>
    </Card>
  );
}
