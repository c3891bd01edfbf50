import { csvLines } from '@throughline/platform/import';
import type { PulseItemFigure } from './results-figure.types';
import type { ResultsFigures } from './results-view';

const HEAD = [
  'group',
  'question',
  'answered',
  'score',
  'score from',
  'score to',
  'favourable',
  'neutral',
  'unfavourable',
  'together with',
];

/** What the page shows, as rows: all groups together first, then each. What is hidden there is empty here. */
export function resultsCsv({ items, indices, groups }: ResultsFigures): string {
  const textOf = new Map(items.map(({ questionId, text }) => [questionId, text]));
  const row = (group: string, question: string, figure: PulseItemFigure | null) => {
    const { n, score, agreement, togetherWith = [] } = figure ?? {};
    const scores = [score?.mean, score?.lo, score?.hi];
    const shares = [agreement?.favourable, agreement?.neutral, agreement?.unfavourable];
    return [group, question, n ?? '', ...[...scores, ...shares].map((value) => value ?? ''), togetherWith.join('; ')];
  };
  return csvLines([
    HEAD,
    ...indices.map(({ name, n, score, lo, hi }) => [
      'All',
      name,
      ...[n, score, lo, hi].map((value) => value ?? ''),
      '',
      '',
      '',
      '',
    ]),
    ...items.map(({ text, figure }) => row('All', text, figure)),
    ...groups.flatMap(({ label, cells }) =>
      cells.map(({ questionId, figure }) => row(label, textOf.get(questionId)!, figure)),
    ),
  ]);
}
