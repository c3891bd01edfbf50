import { randomUUID } from 'node:crypto';
import type { Db } from '@throughline/platform/db';
import { count, type Opened, writeAnswers } from '@throughline/pulse/box';
import type { Answer, Cohort, Form } from '@throughline/pulse/domain';
import pg from 'pg';

/** A team and what its people answered. */
export interface AnsweringTeam {
  readonly id: string;
  readonly label: string;
  /** Units above it, from the company down. */
  readonly path: readonly string[];
  readonly siteIds?: readonly string[];
  readonly sheets: readonly {
    answers: Readonly<Record<string, Answer>>;
    comments?: Readonly<Record<string, string>>;
  }[];
}

export interface NewPublishedWave {
  /** Absent: one question. */
  readonly form?: Form;
  /** Absent: one team of six, who answered that question. */
  readonly teams?: readonly AnsweringTeam[];
  /** Who wrote the survey. */
  readonly personId: string;
  /** Absent: a survey of its own. */
  readonly surveyId?: string;
  readonly closesAt?: string;
  /** Who is on the roll, by team: for tests of who joined and left. */
  readonly members?: Readonly<Record<string, readonly string[]>>;
  /** How many a figure is of at least: 5 when absent. */
  readonly threshold?: number;
}

export interface PublishedWaveIds {
  readonly waveId: string;
  readonly surveyId: string;
}

const LABELS = ['Disagree', 'Neither', 'Agree'].map((en) => ({ en }));
const SMALL_FORM: Form = {
  locales: ['en'],
  questions: [{ id: 'help', kind: 'LIKERT', text: { en: 'We help' }, labels: LABELS }],
  indices: [],
};
const sixPeople = (): AnsweringTeam => ({
  id: randomUUID(),
  label: 'Team',
  path: [],
  sheets: [1, 2, 3, 3, 2, 3].map((help) => ({ answers: { help } })),
});

/** What the factory needs of a test's server. */
interface Server {
  readonly db: Db;
  partyUrl(party: string): string;
}

/** A wave that is closed and counted, for a test: the tally's own code counts and writes it, as its own party. */
export async function createPublishedWave(
  { db, partyUrl }: Server,
  wanted: NewPublishedWave,
): Promise<PublishedWaveIds> {
  const {
    form = SMALL_FORM,
    teams = [sixPeople()],
    personId,
    closesAt = '2026-10-20T17:00:00Z',
    threshold = 5,
  } = wanted;
  const waveId = randomUUID();
  const surveyId = wanted.surveyId ?? (await createSurvey(db, form, personId));
  const cohorts = teams.map(cohortOf);
  const invited = cohorts.reduce((sum, cohort) => sum + cohort.invited, 0);
  await db.query(
    `insert into pulse.wave (id, survey_id, title, form, form_hash, audience_unit_ids, audience_site_ids, state,
       opens_local, time_zone, opens_at, closes_at, threshold, invited, created_by)
     values ($1, $2, '{"en": "Pulse"}', $3, 'hash', '{}', '{}', 'CLOSED', $4::timestamptz - interval '7 days',
       'Europe/London', $4::timestamptz - interval '7 days', $4, 5, $5, $6)`,
    [waveId, surveyId, form, closesAt, invited, personId],
  );
  await db.query(
    `insert into ballot.wave (wave_id, closes_at, form, form_hash, cohorts, root, invited, threshold, close_requested)
     values ($1, $2, $3, 'hash', $4, '', $5, $6, true)`,
    [waveId, closesAt, form, JSON.stringify(cohorts), invited, threshold],
  );
  for (const [teamId, people] of Object.entries(wanted.members ?? {}))
    await db.query('insert into pulse.member (wave_id, person_id, cohort_id) select $1, unnest($2::uuid[]), $3', [
      waveId,
      people,
      teamId,
    ]);
  await publish(partyUrl('tally'), waveId, { form, cohorts, threshold }, teams);
  return { waveId, surveyId };
}

async function createSurvey(db: Db, form: Form, personId: string): Promise<string> {
  const [survey] = await db.query<{ id: string }>(
    `insert into pulse.survey (title, form, created_by) values ('{"en": "Pulse"}', $1, $2) returning id`,
    [form, personId],
  );
  return survey!.id;
}

const cohortOf = ({ id, label, path, siteIds = [], sheets }: AnsweringTeam): Cohort => ({
  id,
  label,
  invited: Math.max(10, 2 * sheets.length),
  n: '',
  e: '',
  units: [{ id, name: label }],
  siteIds,
  path,
});

async function publish(
  url: string,
  waveId: string,
  wave: { readonly form: Form; readonly cohorts: readonly Cohort[]; readonly threshold: number },
  teams: readonly AnsweringTeam[],
): Promise<void> {
  const opened = teams.flatMap(({ id, sheets }) =>
    sheets.map(({ answers, comments = {} }): Opened => {
      return { cohort: id, content: { formHash: 'hash', locale: 'en', answers, comments } };
    }),
  );
  const result = count(opened, { ...wave, formHash: 'hash' });
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query('begin');
    await writeAnswers(client, waveId, wave.form, result);
    await client.query('insert into ballot.outcome values ($1, $2, 0, $3, $4)', [
      waveId,
      result.counted,
      result.dropped,
      result.blocks.length > 0,
    ]);
    await client.query('commit');
  } finally {
    await client.end();
  }
}
