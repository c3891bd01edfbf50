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

/** Rows with a disc and two lines, as lists of people and thanks will be. */
export function SkeletonRows({ rows = 6 }: { rows?: number }) {
  const t = useTranslations('ui');
  return (
    <div role="status" aria-label={t('loading')}>
      {Array.from({ length: rows }, (_, row) => (
        <div key={row} className={classes.row} aria-hidden="true">
          <SkeletonBar width={40} height={40} round />
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

/** A card of today before it is known; home keeps its height. */
export function SkeletonCard() {
  const t = useTranslations('ui');
  return (
    <Card as="div" role="status" aria-label={t('loading')} className={classes.card}>
      <SkeletonBar width="46%" height={18} />
      <SkeletonBar width="88%" />
      <SkeletonBar width="62%" />
    </Card>
  );
}
