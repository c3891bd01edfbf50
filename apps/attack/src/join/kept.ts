import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type pg from 'pg';

export interface Row {
  /** Where it stands in its table. */
  readonly place: number;
  /** The transaction that wrote it. */
  readonly commit: number;
  readonly values: Readonly<Record<string, unknown>>;
}

/** All that is kept, as whoever takes the whole machine finds it. */
export interface Kept {
  /** Rows by table, in the order that they stand in. */
  readonly tables: ReadonlyMap<string, readonly Row[]>;
  /** The bytes of the write-ahead log. */
  readonly wal: Buffer;
  /** The log of PostgreSQL, with every statement and its values. */
  readonly log: string;
  /** What is left in the folder of the tally's keys. */
  readonly keys: readonly Buffer[];
}

/** The folder of the throw-away server. */
export const cluster = (): string => process.env['ATTACK_CLUSTER']!;

export async function keep(owner: pg.Pool, keyFolder: string): Promise<Kept> {
  const { rows: names } = await owner.query<{ name: string }>(TABLES);
  const tables = new Map<string, Row[]>();
  for (const { name } of names) {
    const { rows } = await owner.query<Row>(
      `select xmin::text::float8 as commit, to_jsonb(kept) as values from ${name} kept order by ctid`,
    );
    if (rows.length > 0)
      tables.set(
        name,
        rows.map((row, place) => ({ ...row, place })),
      );
  }
  return { tables, wal: readWal(), log: readLog(), keys: filesIn(keyFolder).map((file) => readFileSync(file)) };
}

const TABLES = `
  select format('%I.%I', nspname, relname) as name from pg_class join pg_namespace on pg_namespace.oid = relnamespace
  where relkind in ('r', 'm') and nspname not in ('pg_catalog', 'information_schema', 'pg_toast')`;

function readWal(): Buffer {
  const folder = path.join(cluster(), 'pg_wal');
  const segments = readdirSync(folder).filter((name) => /^[0-9A-F]{24}$/.test(name));
  return Buffer.concat(segments.sort().map((name) => readFileSync(path.join(folder, name))));
}

export const readLog = (): string => readFileSync(path.join(cluster(), 'start.log'), 'utf8');

/** All files below a folder. What goes while one looks is not there. */
export function filesIn(folder: string): string[] {
  try {
    return readdirSync(folder, { withFileTypes: true, recursive: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.join(entry.parentPath, entry.name));
  } catch {
    return [];
  }
}
