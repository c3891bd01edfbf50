import { useTranslations } from 'use-intl';
import { shadeOf } from '../read';
import type { FoundArea } from '../types';
import { useResultWords } from '../use-result-words';
import classes from './areas.module.css';

/** One score of the grid: the darker, the higher; outlined where it is more than chance from the rest. */
export function AreaCell({ cell: { figure, rest } }: { cell: FoundArea['cells'][number] }) {
  const t = useTranslations('pulseResults.areas');
  const words = useResultWords();
  const score = figure?.score;
  if (!figure || !score) {
    return (
      <td className={classes.cell} data-hidden="true" title={t('hidden')}>
        <span aria-hidden="true">–</span>
        <span className="visually-hidden">{t('hidden')}</span>
      </td>
    );
  }
  const mark = rest?.marked ? (rest.difference < 0 ? 'lower' : 'higher') : 'none';
  const { togetherWith } = figure;
  const title = [
    t('cell', {
      score: words.score(score.mean),
      lo: words.score(score.lo),
      hi: words.score(score.hi),
      n: figure.n,
      mark,
    }),
    togetherWith.length > 0 && t('together', { names: togetherWith.join('; ') }),
  ];
  return (
    <td
      className={classes.cell}
      data-mark={mark}
      title={title.filter(Boolean).join('. ')}
      style={{ background: `color-mix(in srgb, var(--people) ${shadeOf(score.mean)}%, var(--surface))` }}
    >
      <span aria-hidden="true">
        {words.whole(score.mean)}
        {togetherWith.length > 0 && '*'}
      </span>
      <span className="visually-hidden">{title.filter(Boolean).join('. ')}</span>
    </td>
  );
}
