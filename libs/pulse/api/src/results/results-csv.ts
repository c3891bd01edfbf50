import { csvLines } from '@throughline/platform/import';
import type { PulseItem, PulseItemFigure } from './results-figure.types';
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
  'answers',
];

/** What the page shows, as rows: all groups together first, then each. What is hidden there is empty here. */
export function resultsCsv({ items, indices, groups }: ResultsFigures): string {
  const byId = new Map(items.map((item) => [item.questionId, item]));
  const row = (group: string, item: PulseItem, figure: PulseItemFigure | null) => {
    const { n, score, agreement, togetherWith = [] } = figure ?? {};
    const scores = [score?.mean, score?.lo, score?.hi];
    const shares = [agreement?.favourable, agreement?.neutral, agreement?.unfavourable];
    const numbers = [...scores, ...shares].map((value) => value ?? '');
    return [group, item.text, n ?? '', ...numbers, togetherWith.join('; '), figure ? answersOf(item, figure) : ''];
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
      '',
    ]),
    ...items.map((item) => row('All', item, item.figure)),
    ...groups.flatMap(({ label, cells }) =>
      cells.map(({ questionId, figure }) => row(label, byId.get(questionId)!, figure)),
    ),
  ]);
}

/** Each answer with its share of those who answered; of a ranking each option with its mean rank. */
function answersOf({ kind, labels }: PulseItem, { shares, meanRanks }: PulseItemFigure): string {
  const nameOf = (place: number) => (kind === 'SCALE' ? `${place}` : labels[place]!);
  const answers =
    kind === 'RANKING'
      ? meanRanks.map((rank, place) => `${nameOf(place)}: ${rank}`)
      : shares.map((share, place) => `${nameOf(place)}: ${Math.round(share * 100)}%`);
  return answers.join('; ');
}
