import type { Inquiry } from './inquiry';
import type { Row } from './kept';
import { hex } from './trail';

/** Where a thing stands in some order; undefined where that is not known. */
type Rank = (id: string) => number | string | undefined;
type Ranking = (inquiry: Inquiry) => Rank;

/** What tells in which order sheets, or comments, were written. */
export const WRITTEN = {
  'place in the table': (inquiry) => firstRow(inquiry, ({ place }) => place),
  transaction: (inquiry) => firstRow(inquiry, ({ commit }) => commit),
  id: () => (id) => id,
  'write-ahead log':
    ({ trail }) =>
    (id) =>
      trail.sheets.get(hex(id)) ?? trail.comments.get(hex(id)),
  'log of PostgreSQL': ({ kept }) => {
    const first = new Map<string, number>();
    for (const { 0: id, index } of kept.log.matchAll(/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g))
      if (!first.has(id)) first.set(id, index);
    return (id) => first.get(id);
  },
  clock: (inquiry) => clockOf(inquiry, new Set(inquiry.answers.keys())),
} satisfies Record<string, Ranking>;

/** What tells in which order people acted. */
export const ACTED = {
  'ballot taken':
    ({ trail }) =>
    (id) =>
      trail.taken.get(hex(id)),
  token:
    ({ tokenOf }) =>
    (id) =>
      tokenOf.get(id),
  roll: () => (id) => id,
  clock: (inquiry) => clockOf(inquiry, new Set(inquiry.tokenOf.keys())),
} satisfies Record<string, Ranking>;

function firstRow({ kept, answers }: Inquiry, of: (row: Row) => number): Rank {
  const ranks = new Map<string, number>();
  for (const row of [...(kept.tables.get('answers.answer') ?? []), ...(kept.tables.get('answers.comment') ?? [])]) {
    const id = (row.values['sheet_id'] ?? row.values['id']) as string;
    if (!ranks.has(id) || !answers.has(id)) ranks.set(id, of(row));
  }
  return (id) => ranks.get(id);
}

const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d/;

/** The column of any table that has an hour beside these, the most telling where there are several. */
function clockOf({ kept }: Inquiry, ids: ReadonlySet<string>): Rank {
  const columns = new Map<string, Map<string, string>>();
  for (const [table, rows] of kept.tables)
    for (const { values } of rows) {
      const id = Object.values(values).find((value) => ids.has(value as string)) as string | undefined;
      if (!id) continue;
      for (const [column, value] of Object.entries(values))
        if (typeof value === 'string' && TIME.test(value)) {
          const key = `${table}.${column}`;
          columns.set(key, (columns.get(key) ?? new Map<string, string>()).set(id, value));
        }
    }
  const hours = (times: ReadonlyMap<string, string>) => new Set(times.values()).size;
  const best = [...columns.values()].sort((a, b) => hours(b) - hours(a))[0];
  return (id) => best?.get(id);
}

/** In their order; what has the same rank, or none, in random order. */
export function ordered(ids: readonly string[], rank: Rank): string[] {
  const drawn = ids.map((id) => ({ id, rank: rank(id), draw: Math.random() }));
  const isBefore = (a: (typeof drawn)[number], b: (typeof drawn)[number]) =>
    a.rank !== undefined && (b.rank === undefined || a.rank < b.rank);
  return drawn
    .sort((a, b) => a.draw - b.draw)
    .sort((a, b) => (isBefore(a, b) ? -1 : isBefore(b, a) ? 1 : 0))
    .map(({ id }) => id);
}
