import type { Answers } from '../shared/form';
import type { Kept, Row } from './kept';
import { ballotsOf, hex, readTrail, type Trail } from './trail';

/** Who may have written which sheets: what anybody may know. */
export interface Circle {
  readonly sheets: readonly string[];
  readonly comments: readonly string[];
  /** Those who cast a ballot. */
  readonly people: readonly string[];
}

/** What an attacker has laid out before them. */
export interface Inquiry {
  readonly kept: Kept;
  readonly trail: Trail;
  readonly circles: readonly Circle[];
  /** The token of each who cast a ballot, in hex, as the order in the write-ahead log tells it. */
  readonly tokenOf: ReadonlyMap<string, string>;
  /** Of the sheets. */
  readonly answers: ReadonlyMap<string, Answers>;
}

const text = (row: Row, column: string) => row.values[column] as string;

export function lookInto(kept: Kept, waveId: string): Inquiry {
  const rowsOf = (table: string) => (kept.tables.get(table) ?? []).filter(({ values }) => values['wave_id'] === waveId);
  const trail = readTrail(kept.wal, waveId);
  const tokens = rowsOf('ballot.counted').flatMap((row) => text(row, 'tokens').slice(2).match(/.{64}/g) ?? []);
  const byHex = ballotsOf(trail, new Set(tokens));
  const members = rowsOf('pulse.member').filter((row) => byHex.has(hex(text(row, 'person_id'))));
  const written = rowsOf('answers.answer');
  const circles = rowsOf('answers.block').map((block): Circle => {
    const within = (row: Row) => text(row, 'block_id') === text(block, 'id');
    const cohorts = block.values['cohort_ids'] as string[];
    return {
      sheets: [...new Set(written.filter(within).map((row) => text(row, 'sheet_id')))],
      comments: rowsOf('answers.comment')
        .filter(within)
        .map((row) => text(row, 'id')),
      people: members.filter((row) => cohorts.includes(text(row, 'cohort_id'))).map((row) => text(row, 'person_id')),
    };
  });
  const answers = new Map<string, Record<string, number>>();
  for (const row of written) {
    const id = text(row, 'sheet_id');
    answers.set(id, { ...answers.get(id), [text(row, 'question_id')]: row.values['value'] as number });
  }
  const tokenOf = new Map(members.map((row) => [text(row, 'person_id'), byHex.get(hex(text(row, 'person_id')))!]));
  return { kept, trail, circles, tokenOf, answers };
}
