import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { PoolClient } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import type { Db } from './db';

export type Cell = string | number | boolean | Date | null | undefined | object;

/**
 * Streams rows into a table with COPY, in constant memory. Call it inside `db.tx`.
 * @param table schema.table, from code and never from a request
 * @param rows arrays in the order of `columns`; objects become JSON, undefined becomes NULL
 */
export async function copyRows(
  db: Db,
  table: string,
  columns: readonly string[],
  rows: Iterable<readonly Cell[]> | AsyncIterable<readonly Cell[]>,
): Promise<void> {
  const connection = (await db.connection()) as PoolClient;
  const sink = connection.query(copyFrom(`copy ${table} (${columns.join(', ')}) from stdin`));
  await pipeline(Readable.from(lines(rows)), sink);
}

/** Joins rows into pieces of some 64 kB: a write per row would cost more than the row. */
async function* lines(rows: Iterable<readonly Cell[]> | AsyncIterable<readonly Cell[]>): AsyncGenerator<string> {
  let piece = '';
  for await (const row of rows) {
    piece += `${row.map(encode).join('\t')}\n`;
    if (piece.length > 65_536) {
      yield piece;
      piece = '';
    }
  }
  if (piece) yield piece;
}

const ESCAPES: Record<string, string> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };

/** One cell in COPY's text format: https://www.postgresql.org/docs/18/sql-copy.html */
function encode(cell: Cell): string {
  if (cell === null || cell === undefined) return '\\N';
  const text =
    cell instanceof Date ? cell.toISOString() : typeof cell === 'object' ? JSON.stringify(cell) : String(cell);
  return text.replace(/[\\\t\n\r]/g, (character) => ESCAPES[character] ?? character);
}
