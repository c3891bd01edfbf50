import { useTranslations } from 'use-intl';
import { inOrder } from '../read';
import results from '../results.module.css';
import type { Found } from '../types';
import { useResultWords } from '../use-result-words';
import { ItemRow } from './item-row';
import classes from './items.module.css';

/** The questions, those that are furthest from the rest of the company first. */
export function ItemList({ found }: { found: Found }) {
  const t = useTranslations('pulseResults.items');
  const words = useResultWords();
  const { items, comparedWith, closedOn } = found;
  const since = comparedWith && words.month(comparedWith.closedOn, closedOn);
  const hasRest = items.some(({ rest }) => rest);
  return (
    <section className={classes.list}>
      <h2 className="visually-hidden">{t('title')}</h2>
      <div className={`${classes.row} ${classes.head}`} aria-hidden="true">
        <span />
        <span>{t('line')}</span>
        <span>{t('shares')}</span>
        <span>{t('score')}</span>
        <span>{hasRest ? t('rest') : since && t('change', { when: since })}</span>
      </div>
      {inOrder(items).map((item) => (
        <ItemRow key={item.questionId} item={item} since={since} beside={hasRest ? 'rest' : 'change'} />
      ))}
      <p className={results.tiny}>{t('note', { hasRest: hasRest ? 'yes' : 'no', count: items.length })}</p>
    </section>
  );
}
