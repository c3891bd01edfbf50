import type { Type } from '@nestjs/common';
import { createPerson } from '@throughline/people/api';
import type { Db } from '@throughline/platform/db';
import { formHash, merkleRoot } from '@throughline/pulse/ballot';
import type { Cohort, WaveState } from '@throughline/pulse/domain';
import { SigningKeys } from '../signer/signing-keys';
import { templates } from '../template/templates';

interface FactoryApi {
  readonly db: Db;
  readonly app: { get<T>(type: Type<T>): T };
}

export interface NewWave {
  state?: WaveState;
  /** Who is invited; with them the wave has a key and is known to the ballot box. */
  memberIds?: readonly string[];
}

const { form, name: title } = templates.find(({ code }) => code === 'recommend')!;

/** A survey for a test, ready to be launched. */
export async function createSurvey(api: FactoryApi, unitIds: readonly string[] = []): Promise<{ id: string }> {
  const writer = await createPerson(api as never);
  const [row] = await api.db.query<{ id: string }>(
    'insert into pulse.survey (title, form, audience_unit_ids, created_by) values ($1, $2, $3, $4) returning id',
    [title, form, unitIds, writer.id],
  );
  return row!;
}

/** A wave for a test, in a state that it did not have to come to. */
export async function createWave(api: FactoryApi, { state = 'DRAFT', memberIds = [] }: NewWave = {}) {
  const { id: surveyId } = await createSurvey(api);
  const hash = await formHash(form);
  const [wave] = await api.db.query<{ id: string; closes_at: Date }>(
    `insert into pulse.wave (survey_id, title, form, form_hash, audience_unit_ids, audience_site_ids, state,
       opens_local, time_zone, opens_at, closes_at, threshold, created_by)
     select id, title, form, $2, '{}', '{}', $3, now(), 'UTC', now(), now() + interval '1 day', 5, created_by
     from pulse.survey where id = $1 returning id, closes_at`,
    [surveyId, hash, state],
  );
  const { id, closes_at: closesAt } = wave!;
  if (memberIds.length === 0) return { id, surveyId };
  await api.db.query(`insert into pulse.member select $1, unnest($2::uuid[]), 'c1'`, [id, memberIds]);
  // Keys are made for a wave that opens, and for no other.
  await api.db.query(`update pulse.wave set state = 'OPENING' where id = $1`, [id]);
  const keys = await api.app.get(SigningKeys).make(id, ['c1']);
  await api.db.query('update pulse.wave set state = $2 where id = $1', [id, state]);
  const cohort: Cohort = {
    id: 'c1',
    label: 'All',
    invited: memberIds.length,
    units: [],
    siteIds: [],
    path: [],
    ...keys.get('c1')!,
  };
  await api.db.query(
    `insert into ballot.wave (wave_id, closes_at, form, form_hash, cohorts, root, invited, threshold)
     values ($1, $2, $3, $4, $5, $6, $7, 5)`,
    [id, closesAt, form, hash, JSON.stringify([cohort]), Buffer.from(await merkleRoot([cohort])), memberIds.length],
  );
  return { id, surveyId };
}
