import type { Db } from '@throughline/platform/db';

/**
 * Finds the rings in "who is under whom", where everybody is under at most one: each ring once, in order.
 * Steps are doubled in each pass (who is 1, 2, 4, 8 … above), so that even the longest chain takes few passes: whoever
 * still has somebody above after as many steps as there are nodes is in a ring or below one.
 * @param edges SQL of rows `node, up` (text), from code and never from a request
 */
export async function findRings(db: Db, edges: string): Promise<string[][]> {
  await db.query(`create temporary table edge on commit drop as ${edges}`);
  await db.query('create temporary table climb on commit drop as table edge');
  await db.query('analyze edge, climb');
  let steps = 1;
  let left = await count(db);
  for (const nodes = left; left > 0 && steps < nodes; steps *= 2) {
    await db.query(`create temporary table higher on commit drop as
      select climb.node, further.up from climb join climb further on further.node = climb.up`);
    await db.query('drop table climb');
    await db.query('alter table higher rename to climb');
    await db.query('analyze climb');
    left = await count(db);
  }
  const inRings = await db.query<{ node: string; up: string }>(
    `select node, up from edge where node in (select up from climb) or node = up order by node`,
  );
  await db.query('drop table edge, climb');
  return walk(new Map(inRings.map(({ node, up }) => [node, up])));
}

const count = async (db: Db) =>
  (await db.query<{ count: number }>('select count(*)::int as count from climb'))[0]?.count ?? 0;

function walk(up: Map<string, string>): string[][] {
  const rings: string[][] = [];
  for (const start of up.keys()) {
    const ring: string[] = [];
    for (let node: string | undefined = start; node !== undefined;) {
      const next: string | undefined = up.get(node);
      if (next === undefined) break;
      ring.push(node);
      up.delete(node);
      node = next;
    }
    if (ring.length > 0) rings.push(ring);
  }
  return rings;
}
