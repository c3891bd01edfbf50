import { difference, type Difference } from '@throughline/platform/statistics';
import type { LikertQuestion } from '../form/form';
import { type Cell, cellsOf, sumOf } from './cells';
import { type Comparison, judged } from './comparison';
import { itemFigure, type ItemFigure } from './item-figure';
import type { CountedBlock, WaveSums } from './wave-sums';

/** One block and one question. */
export interface HeatCell {
  readonly questionId: string;
  /** Of this block, or of it and those that stand together with it here; null where too few answered. */
  readonly figure: ItemFigure | null;
  /** The rest of the company; the whole grid is judged together. */
  readonly rest: Comparison | null;
}

export interface HeatRow {
  readonly blockId: string;
  readonly cells: readonly HeatCell[];
}

/** Blocks by questions that people agree with. */
export function heatMap(wave: WaveSums, blocks: readonly CountedBlock[]): HeatRow[] {
  const questions = wave.form.questions.filter((question): question is LikertQuestion => question.kind === 'LIKERT');
  const columns = questions.map((question) => column(question, wave, blocks));
  // Blocks that stand together are one figure, which is looked at once.
  const shown = columns.flatMap((cells) => [...cells.found.values()]);
  const comparisons = judged(shown.map(({ fromRest }) => fromRest));
  const judgement = new Map<Looked, Comparison | null>(shown.map((cell, place) => [cell, comparisons[place]!]));
  return blocks.map(({ id }) => ({
    blockId: id,
    cells: columns.map(({ question, of }) => {
      const looked = of(id);
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

function column(question: LikertQuestion, wave: WaveSums, blocks: readonly CountedBlock[]) {
  const cells = cellsOf(wave, question.id);
  const cellOf = new Map(cells.flatMap((cell) => cell.blockIds.map((id) => [id, cell] as const)));
  const all = sumOf(cells);
  const found = new Map<Cell, Looked>();
  for (const { id } of blocks) {
    const cell = cellOf.get(id);
    if (cell && !found.has(cell))
      found.set(cell, {
        figure: itemFigure(question, cell, wave.threshold),
        fromRest: cells.length > 1 ? difference(cell, without(all, cell)) : null,
      });
  }
  return { question, found, of: (blockId: string) => found.get(cellOf.get(blockId)!) };
}

/** The rest: all less one cell. */
const without = (all: Cell, { n, sum, sumOfSquares }: Cell) => ({
  n: all.n - n,
  sum: all.sum - sum,
  sumOfSquares: all.sumOfSquares - sumOfSquares,
});
