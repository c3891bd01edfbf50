import { randomUUID } from 'node:crypto';
import type { Db } from '@throughline/platform/db';

export interface NewUnit {
  code?: string;
  name?: string;
  parentId?: string;
  kind?: string;
}

export interface CreatedUnit {
  id: string;
  code: string;
  name: string;
}

/** A team for a test, below `parentId` when there is one. */
export const createTeam = (api: { db: Db }, wanted: NewUnit = {}) => createUnit(api, 'teams', wanted);

/** A site for a test. */
export const createSite = (api: { db: Db }, wanted: NewUnit = {}) => createUnit(api, 'sites', wanted);

async function createUnit({ db }: { db: Db }, origin: 'teams' | 'sites', wanted: NewUnit): Promise<CreatedUnit> {
  const code = wanted.code ?? `U-${randomUUID().slice(-8)}`;
  const name = wanted.name ?? `Unit ${code}`;
  const [row] = await db.query<{ id: string }>(
    `insert into people.unit (unit_set_id, code, name, kind, parent_id)
     select id, $2, $3, $4, $5 from people.unit_set where origin = $1 returning id`,
    [origin, code, name, wanted.kind ?? null, wanted.parentId ?? null],
  );
  return { id: (row as { id: string }).id, code, name };
}
