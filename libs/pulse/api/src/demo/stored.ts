import { copyRows } from '@throughline/platform/db';
import { addDays, type DemoContext, Random } from '@throughline/platform/demo';
import { THRESHOLD, type WaveState } from '@throughline/pulse/domain';
import type { Audience } from '../survey/audience.types';
import type { Template } from '../template/templates';
import { DEMO_ZONE, type DemoWave } from './demo-wave';

const ASKS_SINCE = 10;

/** Stores a survey made from a template, and gives its id. */
export async function storeSurvey(
  { db, calendar }: DemoContext,
  { code, name, form }: Template,
  { unitIds, siteIds }: Audience,
  writerId: string,
): Promise<string> {
  const at = new Date(`${calendar.months[ASKS_SINCE]!.start}T10:00:00Z`);
  const id = new Random('pulse survey', code).uuid(at);
  await db.query(
    `insert into pulse.survey (id, title, form, audience_unit_ids, audience_site_ids, created_by, created_at, updated_at)
     values ($1, $2, $3, $4, $5, $6, $7, $7)`,
    [id, name, form, unitIds, siteIds, writerId, at],
  );
  return id;
}

interface StoredDemoWave extends DemoWave, Pick<Template, 'name' | 'form'> {
  readonly surveyId: string;
  readonly hash: string;
  readonly state: WaveState;
  readonly audience: Audience;
  readonly writerId: string;
}

/** Stores a wave whose roll is not drawn yet. */
export async function storeWave({ db }: DemoContext, wave: StoredDemoWave): Promise<void> {
  const { id, surveyId, name, form, hash, audience, state, opensAt, closesAt, writerId, day } = wave;
  await db.query(
    `insert into pulse.wave (id, survey_id, title, form, form_hash, audience_unit_ids, audience_site_ids, state,
       opens_local, time_zone, opens_at, closes_at, threshold, created_by, created_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9::timestamptz at time zone $10, $10, $9, $11, $12, $13, $14)`,
    [
      id,
      surveyId,
      name,
      form,
      hash,
      audience.unitIds,
      audience.siteIds,
      state,
      opensAt,
      DEMO_ZONE,
      closesAt,
      THRESHOLD.least,
      writerId,
      addDays(day, -1),
    ],
  );
}

/** Who took a ballot, in no order that tells anything. */
export const storeTaken = ({ db }: DemoContext, waveId: string, personIds: readonly string[]): Promise<void> =>
  copyRows(
    db,
    'signing.taken',
    ['wave_id', 'person_id', 'replaced'],
    personIds.toSorted().map((id) => [waveId, id, 0]),
  );
