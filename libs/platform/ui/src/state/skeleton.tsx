import { useTranslations } from 'use-intl';
import { Card } from '../page/card';
import classes from './state.module.css';

/** One grey bar in the place of words to come. Sizes are CSS lengths, so that nothing jumps when they arrive. */
export function SkeletonBar({
  width = '100%',
  height = 14,
  round,
}: {
  width?: string | number;
  height?: number;
  round?: boolean;
}) {
  return <span className={classes.bar} style={{ width, height, borderRadius: round ? '50%' : undefined }} />;
}

/** Rows of two lines after a disc, as lists of people and thanks will be. `disc` is its size; 0 where rows have none. */
export function SkeletonRows({ rows = 6, disc = 40 }: { rows?: number; disc?: number }) {
  const t = useTranslations('ui');
  return (
    <div role="status" aria-label={t('loading')}>
      {Array.from({ length: rows }, (_, row) => (
        <div key={row} className={classes.row} aria-hidden="true">
          {disc > 0 && <SkeletonBar width={disc} height={disc} round />}
          <div className={classes.lines}>
            <SkeletonBar width={`${34 + ((row * 17) % 22)}%`} />
            <SkeletonBar width={`${22 + ((row * 11) % 18)}%`} height={12} />
          </div>
        </div>
      ))}
    </div>
  );
}

/** A table before its rows are known: a name at the start of each row, figures at its end. */
export function SkeletonTable({ rows = 6 }: { rows?: number }) {
  const t = useTranslations('ui');
  return (
    <div role="status" aria-label={t('loading')}>
      {Array.from({ length: rows }, (_, row) => (
        <div key={row} className={classes.tableRow} aria-hidden="true">
          <SkeletonBar width={`${62 + ((row * 17) % 30)}%`} />
          {Array.from({ length: 4 }, (_, cell) => (
            <SkeletonBar key={cell} />
          ))}
        </div>
      ))}
    </div>
  );
}

/** A card of today before it is known: a title, `lines` of words and an act, as high as they will be. */
export function SkeletonCard({ lines = 3 }: { lines?: number }) {
  const t = useTranslations('ui');
  return (
    <Card as="div" role="status" aria-label={t('loading')} className={classes.card}>
      <SkeletonBar width="46%" height={18} />
      {Array.from({ length: lines }, (_, line) => (
        <SkeletonBar key={line} width={`${88 - ((line * 26) % 40)}%`} />
      ))}
      <SkeletonBar width={112} height={40} />
    </Card>
  );
}
