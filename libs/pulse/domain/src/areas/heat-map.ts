import { difference, type Difference } from '@throughline/platform/statistics';
import type { LikertQuestion } from '../form/form';
import { type Cell, cellsOf, sumOf } from '../figure/cells';
import { type Comparison, judged } from '../figure/comparison';
import { itemFigure, type ItemFigure } from '../figure/item-figure';
import type { WaveSums } from '../figure/wave-sums';

/** One row and one question. */
export interface HeatCell {
  readonly questionId: string;
  /** Of this row, or of it and those that stand together with it here; null where too few answered. */
  readonly figure: ItemFigure | null;
  /** The rest of the company; the whole grid is judged together. */
  readonly rest: Comparison | null;
}

/** Whole blocks that are a row. */
export interface HeatLine {
  readonly id: string;
  readonly blockIds: ReadonlySet<string>;
}

export interface HeatRow {
  readonly id: string;
  readonly cells: readonly HeatCell[];
}

/** Rows of blocks by questions that people agree with. */
export function heatMap(wave: WaveSums, lines: readonly HeatLine[]): HeatRow[] {
  const questions = wave.form.questions.filter((question): question is LikertQuestion => question.kind === 'LIKERT');
  const columns = questions.map((question) => column(question, wave, lines));
  // Rows that stand together are one figure, which is looked at once.
  const shown = columns.flatMap(({ found }) => [...found.values()]);
  const comparisons = judged(shown.map(({ fromRest }) => fromRest));
  const judgement = new Map<Looked, Comparison | null>(shown.map((cell, place) => [cell, comparisons[place]!]));
  return lines.map(({ id }) => ({
    id,
    cells: columns.map(({ question, of }) => {
      const looked = of.get(id);
      return {
        questionId: question.id,
        figure: looked?.figure ?? null,
        rest: (looked && judgement.get(looked)) ?? null,
      };
    }),
  }));
}

interface Looked {
  readonly figure: ItemFigure;
  readonly fromRest: Difference | null;
}

function column(question: LikertQuestion, wave: WaveSums, lines: readonly HeatLine[]) {
  const cells = cellsOf(wave, question.id);
  const cellOf = new Map(cells.flatMap((cell) => cell.blockIds.map((id) => [id, cell] as const)));
  const all = sumOf(cells);
  const found = new Map<string, Looked>();
  const of = new Map<string, Looked>();
  for (const { id, blockIds } of lines) {
    const inside = new Set([...blockIds].flatMap((blockId) => cellOf.get(blockId) ?? []));
    if (inside.size === 0) continue;
    const cell = sumOf([...inside]);
    const key = cell.blockIds.join();
    const looked = found.get(key) ?? {
      figure: itemFigure(question, cell, wave.threshold),
      fromRest: inside.size < cells.length ? difference(cell, without(all, cell)) : null,
    };
    found.set(key, looked);
    of.set(id, looked);
  }
  return { question, found, of };
}

/** The rest: all less one cell. */
const without = (all: Cell, { n, sum, sumOfSquares }: Cell) => ({
  n: all.n - n,
  sum: all.sum - sum,
  sumOfSquares: all.sumOfSquares - sumOfSquares,
});
