import type { Db } from '@throughline/platform/db';
import { demoCalendar } from './calendar';
import type { Seed } from './demo-context';

export interface SeededDomain {
  readonly name: string;
  readonly seed?: Seed;
}

interface Loaded {
  domain: string;
  now: Date;
}

/** Serialises loads that start together. */
const LOCK = 7_406_102;

/**
 * Loads the demo company: each domain in one transaction that also says that it is there, in the order given. What is
 * there already is left alone, so a load that was cut short goes on where it stopped, on the day it began with.
 * @param now the moment that the demo company has reached, for a first load
 * @param say is told what each domain stored
 * @returns whether anything was loaded
 */
export async function loadDemo(
  db: Db,
  domains: readonly SeededDomain[],
  now: Date,
  say: (line: string) => void,
): Promise<boolean> {
  const before = await loaded(db);
  const calendar = demoCalendar(before[0]?.now ?? now);
  const missing = domains.filter(({ name, seed }) => seed && !before.some(({ domain }) => domain === name));
  for (const { name, seed } of missing) {
    const since = performance.now();
    await db.tx(async () => {
      await db.query('select pg_advisory_xact_lock($1)', [LOCK]);
      if ((await loaded(db)).some(({ domain }) => domain === name)) return;
      const counts = (await seed?.({ db, calendar })) ?? {};
      await db.query('insert into platform.demo_load (domain, now) values ($1, $2)', [name, calendar.now]);
      say(lineOf(name, counts, performance.now() - since));
    });
  }
  for (const { name } of missing) await analyse(db, name);
  return missing.length > 0;
}

const loaded = (db: Db) => db.query<Loaded>('select domain, now from platform.demo_load order by loaded_at');

/** Tells the planner how much is there now: it would find out by itself only minutes later. */
async function analyse(db: Db, schema: string): Promise<void> {
  const tables = await db.query<{ name: string }>(
    `select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname = $1`,
    [schema],
  );
  for (const { name } of tables) await db.query(`analyze ${name}`);
}

function lineOf(name: string, counts: Record<string, number>, ms: number): string {
  const stored = Object.entries(counts).map(([what, count]) => `${count.toLocaleString('en-GB')} ${what}`);
  return `${name}: ${stored.join(', ')} (${(ms / 1000).toFixed(1)} s)`;
}
