import { mergeUntil } from '../block/merge-first';
import { limitsFor } from '../block/limits';
import type { Form, QuestionKind } from '../form/form';
import type { CountedBlock, Rollup, WaveSums } from './wave-sums';

/** From this share on, one answer is what "nearly all" gave. */
const NEARLY_ALL = 0.9;

/**
 * The smallest part of a wave that a figure of one measure is made of: one block, or several that are shown together
 * for this measure. Every figure of the measure is a sum of whole cells, so that no subtraction reaches inside one.
 */
export interface Cell {
  readonly blockIds: readonly string[];
  readonly n: number;
  /** The number that may stand beside the figure: see `printedNumber`. */
  readonly printed: number;
  readonly sum: number;
  readonly sumOfSquares: number;
  readonly counts: readonly number[];
}

/**
 * The cells of a measure. A block where 1 to k-1 people answered it is in none of them. One that nearly all gave the
 * same answer in stands together with its smallest sibling: hidden alone, it would be the rest of a subtraction.
 * Empty where nobody may be shown.
 */
export function cellsOf(wave: WaveSums, measure: string): readonly Cell[] {
  const known = found.get(wave) ?? new Map<string, Cell[]>();
  found.set(wave, known);
  const cells = known.get(measure) ?? findCells(wave, measure);
  known.set(measure, cells);
  return cells;
}

/** What was counted never changes, so each measure of a wave is cut into cells once. */
const found = new WeakMap<WaveSums, Map<string, Cell[]>>();

function findCells({ form, threshold, blocks, rollups }: WaveSums, measure: string): Cell[] {
  const kind = kindOf(form, measure);
  const byId = new Map(blocks.map((block) => [block.id, block]));
  const parts = new Map(
    rollups
      .filter((rollup) => rollup.measure === measure && rollup.n >= threshold)
      .map((rollup) => [rollup.blockId, cellOf(rollup, byId.get(rollup.blockId)!, threshold)]),
  );
  const groups = mergeUntil(
    [...parts].map(([id, { n }]) => ({ ids: [id], path: byId.get(id)!.path, size: n })),
    ({ ids }) => !tellsOfEach(kind, sumOf(ids.map((id) => parts.get(id)!)), threshold),
  );
  return groups.map(({ ids }) => sumOf(ids.map((id) => parts.get(id)!)));
}

/** Whole cells as one. */
export const sumOf = (cells: readonly Cell[]): Cell => ({
  blockIds: cells.flatMap(({ blockIds }) => blockIds).sort(),
  n: total(cells, 'n'),
  printed: total(cells, 'printed'),
  sum: total(cells, 'sum'),
  sumOfSquares: total(cells, 'sumOfSquares'),
  counts: (cells[0]?.counts ?? []).map((_, place) => cells.reduce((sum, { counts }) => sum + counts[place]!, 0)),
});

/** The cells that hold some of these blocks, each whole, and the others. */
export function parted(cells: readonly Cell[], selected: ReadonlySet<string>): { inside: Cell[]; rest: Cell[] } {
  const holds = ({ blockIds }: Cell) => blockIds.some((id) => selected.has(id));
  return { inside: cells.filter(holds), rest: cells.filter((cell) => !holds(cell)) };
}

/** How many answered, where that does not tell how a few skipped: else how many are in the block. */
export const printedNumber = (n: number, answered: number, threshold: number): number =>
  answered - n === 0 || answered - n >= threshold ? n : answered;

const cellOf = ({ blockId, n, sum, sumOfSquares, counts }: Rollup, { answered }: CountedBlock, threshold: number) => ({
  blockIds: [blockId],
  n,
  printed: printedNumber(n, answered, threshold),
  sum,
  sumOfSquares,
  counts,
});

type MeasureKind = QuestionKind | 'INDEX';

const kindOf = ({ questions }: Form, measure: string): MeasureKind =>
  questions.find(({ id }) => id === measure)?.kind ?? 'INDEX';

/** Whether the figures of a cell give away what each of its people, or nearly each, answered. */
function tellsOfEach(kind: MeasureKind, { n, sum, sumOfSquares, counts }: Cell, threshold: number): boolean {
  // Scores that are all equal have no spread, but for what the addition of fractions leaves.
  if (kind === 'INDEX') return n * sumOfSquares - sum ** 2 <= 1e-9 * sum ** 2;
  if (kind === 'RANKING') return counts.some((ranks) => ranks === n || ranks === n * counts.length);
  const most = Math.max(...counts);
  return most === n || (n < limitsFor(threshold).distribution && most >= NEARLY_ALL * n);
}

const total = (cells: readonly Cell[], key: 'n' | 'printed' | 'sum' | 'sumOfSquares') =>
  cells.reduce((sum, cell) => sum + cell[key], 0);
