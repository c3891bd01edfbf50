import { useTranslations } from 'use-intl';
import { margin, netParts } from '../read';
import type { Compared, FoundItem } from '../types';
import { useResultWords } from '../use-result-words';
import { AgreementBar } from './agreement-bar';
import { ItemDetail } from './item-detail';
import classes from './items.module.css';
import { ScaleLine } from './scale-line';

export interface ItemRowProps {
  item: FoundItem;
  /** The month that changes are from. */
  since: string | null;
  /** What stands at the end of the row. */
  beside: 'rest' | 'change';
}

/** One question: its score on the scale, how people answered, and how it stands beside others. Pressed, its answers. */
export function ItemRow({ item, since, beside }: ItemRowProps) {
  const t = useTranslations('pulseResults.items');
  const { text, kind, figure, hidden } = item;
  if (!figure) {
    return (
      <div className={classes.row}>
        <span className={classes.text}>{text}</span>
        <span className={classes.hiddenWords}>{hidden && t(`hidden.${hidden}`)}</span>
      </div>
    );
  }
  const { score, agreement, shares } = figure;
  const parts = agreement ?? (kind === 'SCALE' && shares.length === 11 ? netParts(shares) : null);
  return (
    <details>
      <summary className={classes.row}>
        <span className={classes.text}>{text}</span>
        {score ? <Score item={item} /> : <span />}
        {parts ? <AgreementBar parts={parts} /> : <span />}
        {score ? <ScoreWords score={score} kind={kind} /> : <span />}
        <Difference compared={item[beside]} />
      </summary>
      <ItemDetail item={item} since={since} />
    </details>
  );
}

function Score({ item: { text, kind, figure } }: { item: FoundItem }) {
  const t = useTranslations('pulseResults.items');
  const words = useResultWords();
  const score = figure!.score!;
  const [mean, lo, hi] = [score.mean, score.lo, score.hi].map(words.score);
  const label = t('label', { text, score: mean!, lo: lo!, hi: hi! });
  return <ScaleLine score={score} range={kind === 'SCALE' ? [0, 10] : [0, 100]} label={label} />;
}

function ScoreWords({ score, kind }: { score: { mean: number; lo: number; hi: number }; kind: string }) {
  const t = useTranslations('pulseResults.items');
  const words = useResultWords();
  return (
    <span className={classes.score}>
      <strong>{words.score(score.mean)}</strong>{' '}
      <small>{t('margin', { margin: words.score(margin(score)), kind })}</small>
    </span>
  );
}

function Difference({ compared }: { compared: Compared | null | undefined }) {
  const t = useTranslations('pulseResults.items');
  const words = useResultWords();
  return (
    <span className={classes.compared} data-marked={compared?.marked ?? false}>
      {compared ? words.signed(compared.difference) : t('none')}
    </span>
  );
}
