import type { IndexDefinition, LikertQuestion } from '@throughline/pulse/domain';

/** Items that others wrote, as they were imported. */
export interface Instrument {
  readonly code: string;
  readonly name: string;
  /** Where the wording is from. */
  readonly source: string;
  /** What allows us to ask it; empty where nobody has said. */
  readonly licence: string;
  readonly content: InstrumentContent;
}

export interface InstrumentContent {
  readonly locale: string;
  readonly questions: readonly LikertQuestion[];
  readonly indices: readonly IndexDefinition[];
  /** How its authors score it, where that is none of our ways. */
  readonly scoringNote: string | null;
}

/** What is wrong with a file, and where: `line 3, scale` or `instruments.2.items`. */
export interface FileFault {
  readonly place: string;
  readonly message: string;
  readonly hint: string;
}

export interface InstrumentFile {
  readonly instruments: readonly Instrument[];
  readonly faults: readonly FileFault[];
}

export const fileFault = (place: string, message: string, hint: string): FileFault => ({ place, message, hint });
