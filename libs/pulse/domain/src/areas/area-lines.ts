import { type Area, areasOf } from './areas';
import { heatMap, type HeatRow } from './heat-map';
import { responseShare } from '../figure/rounding';
import type { CountedBlock, WaveSums } from '../figure/wave-sums';

/** A row of a page, with its figures: the whole grid is judged together. */
export interface AreaLine extends Area, HeatRow {
  readonly id: string;
  /** How many teams are in it. */
  readonly teams: number;
  readonly invited: number;
  readonly answered: number;
  /** In steps of at least k people. */
  readonly response: number;
}

/** Some blocks as rows that a person can read: see `areasOf`. */
export function areaLines(
  wave: WaveSums,
  blocks: readonly CountedBlock[],
  roots: readonly string[] | null,
): AreaLine[] {
  const areas = areasOf(blocks, roots);
  const rows = heatMap(wave, areas);
  return areas.map((area, place) => {
    const within = blocks.filter(({ id }) => area.blockIds.has(id));
    const { invited, answered } = peopleIn(within);
    const response = responseShare(invited, answered, wave.threshold);
    const teams = new Set(within.flatMap(({ unitIds }) => unitIds)).size;
    return { ...area, ...rows[place]!, teams, invited, answered, response };
  });
}

/** How many were invited and answered in some blocks. */
export const peopleIn = (blocks: readonly CountedBlock[]) => ({
  invited: blocks.reduce((sum, block) => sum + block.invited, 0),
  answered: blocks.reduce((sum, block) => sum + block.answered, 0),
});
