import { copyRows, type Cell, type Db } from '@throughline/platform/db';
import type { ImportField, ImportKind, RowError } from '../kind/import-kind';
import type { ReadRow } from './read-rows';

const MAX_DUPLICATES = 10_000;

type Columns = Readonly<Record<string, ImportField['type']>>;

/** The staging table's columns: all fields of the kind, or what its `spread` makes. Names come from code. */
const stagingColumns = ({ fields, spread }: ImportKind): Columns =>
  spread?.columns ?? Object.fromEntries(fields.map(({ name, type }) => [name, type]));

/** Copies rows into the temporary table `staged`, which ends with the transaction. */
export async function stageRows(db: Db, kind: ImportKind, rows: AsyncIterable<ReadRow>): Promise<void> {
  const columns = stagingColumns(kind);
  const definitions = Object.entries(columns).map(([name, type]) => `${name} ${type}`);
  await db.query(`create temporary table staged (line integer not null, ${definitions.join(', ')}) on commit drop`);
  const names = Object.keys(columns);
  await copyRows(db, 'staged', ['line', ...names], cellsOf(kind, names, rows));
  await db.query('analyze staged');
}

async function* cellsOf(kind: ImportKind, names: string[], rows: AsyncIterable<ReadRow>): AsyncGenerator<Cell[]> {
  for await (const { line, row, flawed } of rows)
    for (const staged of kind.spread?.rows(row, flawed) ?? [row]) yield [line, ...names.map((name) => staged[name])];
}

/** Rows that have the key of an earlier row; told in the fields that a file can have. */
export async function findDuplicates(db: Db, { key, fields }: ImportKind): Promise<RowError[]> {
  const columns = key.join(', ');
  const told = key.filter((name) => fields.some((field) => field.name === name)).join(', ');
  const filled = key.map((name) => `${name} is not null`).join(' and ');
  const rows = await db.query<{ line: number; first: number; value: string }>(
    `select distinct line, first, value from (
       select line, concat_ws(' ', ${told}) as value, first_value(line) over (partition by ${columns} order by line) as first
       from staged where ${filled}
     ) keyed where line > first order by line limit ${MAX_DUPLICATES}`,
  );
  return rows.map(({ line, first, value }) => ({
    line,
    column: key[0] as string,
    value,
    message: `Line ${first} has the same ${told}`,
    hint: 'Keep one of the two lines.',
  }));
}
