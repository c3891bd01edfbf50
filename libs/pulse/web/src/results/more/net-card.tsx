import { Card } from '@throughline/platform/ui';
import { useTranslations } from 'use-intl';
import { AgreementBar } from '../items/agreement-bar';
import { netPromoter } from '../read';
import results from '../results.module.css';
import type { Found } from '../types';
import { useResultWords } from '../use-result-words';
import classes from './more.module.css';

/** Whether people would recommend us as a place to work: the score with its interval, and what it is made of. */
export function NetCard({ found }: { found: Found }) {
  const t = useTranslations('pulseResults');
  const words = useResultWords();
  const index = netPromoter(found);
  if (!index) return null;
  const { name, score, lo, hi, n, promoters, passives, detractors, rest, change } = index;
  const { comparedWith, closedOn } = found;
  const parts = { unfavourable: detractors ?? 0, neutral: passives ?? 0, favourable: promoters ?? 0 };
  return (
    <Card>
      <h2 className={results.heading}>{name}</h2>
      <p className={results.small}>{t('net.lead')}</p>
      <p className={classes.net}>
        {t.rich('net.score', {
          score: words.score(score),
          lo: words.score(lo),
          hi: words.score(hi),
          n: words.count(n ?? 0),
          small: (chunks) => <small>{chunks}</small>,
        })}
      </p>
      <div className={classes.netBar}>
        <AgreementBar parts={parts} />
      </div>
      <div className={classes.facts}>
        <p>
          {t('net.parts', {
            detractors: words.share(parts.unfavourable),
            passives: words.share(parts.neutral),
            promoters: words.share(parts.favourable),
          })}
        </p>
        {rest && <p>{t('items.restWords', words.difference(rest))}</p>}
        {change && comparedWith && (
          <p>
            {t('items.changeWords', {
              ...words.difference(change),
              when: words.month(comparedWith.closedOn, closedOn),
            })}
          </p>
        )}
      </div>
      <p className={results.tiny}>{t('net.marks')}</p>
    </Card>
  );
}
