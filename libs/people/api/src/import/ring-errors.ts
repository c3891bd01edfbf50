import type { Db } from '@throughline/platform/db';
import type { RowError } from '@throughline/platform/import';
import { MANAGER_EDGES, TEAM_EDGES } from './people-check.sql';
import { findRings } from './rings';

const SHOWN_RING = 12;

/** An error for each ring of people or of teams that the plan would make, at the first line that is in it. */
export const ringErrors = async (db: Db): Promise<RowError[]> => [
  ...(await managerRings(db)),
  ...(await teamRings(db)),
];

async function managerRings(db: Db): Promise<RowError[]> {
  const rings = await findRings(db, MANAGER_EDGES);
  const lines = await db.query<{ line: number; node: string }>(
    'select line, employee_id as node from person_plan where employee_id = any($1) order by line',
    [rings.flat()],
  );
  return rings.map((ring) => ringError(ring, lines, 'manager_id', 'These people lead each other in a ring'));
}

async function teamRings(db: Db): Promise<RowError[]> {
  const rings = await findRings(db, TEAM_EDGES);
  const lines = await db.query<{ line: number; node: string }>(
    'select min(line)::int as line, team_code as node from staged where team_code = any($1) group by 2 order by 1',
    [rings.flat()],
  );
  return rings.map((ring) =>
    ringError(ring, lines, 'parent_team_code', 'These teams stand above each other in a ring'),
  );
}

function ringError(
  ring: readonly string[],
  lines: readonly { line: number; node: string }[],
  column: string,
  what: string,
): RowError {
  const place = lines.find(({ node }) => ring.includes(node));
  const from = Math.max(0, ring.indexOf(place?.node ?? ''));
  const ordered = [...ring.slice(from), ...ring.slice(0, from)];
  const shown = ordered.length > SHOWN_RING ? [...ordered.slice(0, SHOWN_RING), '…'] : ordered;
  return {
    line: place?.line ?? 1,
    column,
    value: ordered[1] ?? ordered[0] ?? '',
    message: `${what}: ${[...shown, ordered[0]].join(' → ')}`,
    hint: 'Correct one of them.',
  };
}
