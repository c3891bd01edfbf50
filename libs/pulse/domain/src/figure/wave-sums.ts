import type { Form } from '../form/form';

/** Sums of one block and one question or index. */
export interface Rollup {
  readonly blockId: string;
  readonly measure: string;
  readonly n: number;
  /** Of scores from 0 to 100 for agreement and indices, of values from 0 to 10 on a scale; 0 for choices. */
  readonly sum: number;
  readonly sumOfSquares: number;
  /** How many gave each value, from the lowest; for choices how many chose each option, for rankings the sum of ranks. */
  readonly counts: readonly number[];
}

/** A block as it was counted. */
export interface CountedBlock {
  readonly id: string;
  readonly label: string;
  /** Units from the company down to the lowest that holds all of it, as they were when the wave opened. */
  readonly path: readonly string[];
  readonly unitIds: readonly string[];
  readonly siteIds: readonly string[];
  readonly invited: number;
  readonly answered: number;
}

/** All that results of a wave are made of. */
export interface WaveSums {
  readonly form: Form;
  /** Nothing is shown of fewer people. */
  readonly threshold: number;
  readonly blocks: readonly CountedBlock[];
  readonly rollups: readonly Rollup[];
}
