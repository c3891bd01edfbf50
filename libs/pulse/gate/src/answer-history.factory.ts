import type { Form } from '@throughline/pulse/domain';
import type { ClientBase } from 'pg';
import { RAW_SUMS } from './raw-sums.sql';

const LABELS = ['Strongly disagree', 'Disagree', 'Neither', 'Agree', 'Strongly agree'].map((en) => ({ en }));

/** Teams of 50, of whom half answer each month. */
const TEAMS = 134;
const ANSWERED = 25;
const QUESTIONS = 10;
const FORM: Form = {
  locales: ['en'],
  questions: Array.from({ length: QUESTIONS }, (_, place) => ({
    id: `q${place}`,
    kind: 'LIKERT' as const,
    text: { en: `Question ${place}` },
    labels: LABELS,
  })),
  indices: [],
};

export const ANSWERS_A_WAVE = TEAMS * ANSWERED * QUESTIONS;

/**
 * Many months of one survey that are closed and counted, the newest last: too many to be counted sheet by sheet for a
 * benchmark, so they are drawn in the database. Gives the newest wave.
 * @param owner connects as the owner of the database
 * @param from the month of the first, counted from January 2000
 */
export async function addAnswerHistory(
  owner: ClientBase,
  { surveyId, personId, from, waves }: { surveyId: string; personId: string; from: number; waves: number },
): Promise<string> {
  let newest = '';
  for (let month = from; month < from + waves; month++) {
    const closesAt = new Date(Date.UTC(2000, month, 20)).toISOString();
    const { rows } = await owner.query<{ id: string }>(ADD_WAVE, [surveyId, FORM, closesAt, TEAMS * 50, personId]);
    newest = rows[0]!.id;
    const cohorts = Array.from({ length: TEAMS }, (_, team) => ({ id: `c${team}`, label: `Team ${team}`, path: [] }));
    await owner.query(ADD_BOX, [newest, closesAt, FORM, JSON.stringify(cohorts), TEAMS * 50]);
    await owner.query(ADD_BLOCKS, [newest, TEAMS, ANSWERED]);
    await owner.query(ADD_ANSWERS, [newest, ANSWERED, QUESTIONS]);
    await owner.query(ADD_ROLLUPS, [newest, LABELS.length]);
    await owner.query('insert into ballot.outcome values ($1, $2, 0, $3, true)', [newest, TEAMS * ANSWERED, {}]);
  }
  await owner.query('vacuum analyze');
  return newest;
}

/** A survey of ten questions. */
export async function addTenQuestions(owner: ClientBase, personId: string): Promise<string> {
  const { rows } = await owner.query<{ id: string }>(
    `insert into pulse.survey (title, form, created_by) values ('{"en": "Pulse"}', $1, $2) returning id`,
    [FORM, personId],
  );
  return rows[0]!.id;
}

const ADD_WAVE = `
  insert into pulse.wave (survey_id, title, form, form_hash, audience_unit_ids, audience_site_ids, state,
    opens_local, time_zone, opens_at, closes_at, threshold, invited, created_by)
  values ($1, '{"en": "Pulse"}', $2, 'hash', '{}', '{}', 'CLOSED', $3::timestamptz - interval '7 days',
    'Europe/London', $3::timestamptz - interval '7 days', $3, 5, $4, $5) returning id`;

const ADD_BOX = `
  insert into ballot.wave (wave_id, closes_at, form, form_hash, cohorts, root, invited, threshold, close_requested)
  values ($1, $2, $3, 'hash', $4, '', $5, 5, true)`;

const ADD_BLOCKS = `
  insert into answers.block (id, wave_id, label, cohort_ids, unit_ids, site_ids, invited, answered)
  select gen_random_uuid(), $1, 'Team ' || team, array['c' || team],
    array[md5('team ' || team)::uuid], '{}', 50, $3
  from generate_series(0, $2::int - 1) team`;

const ADD_ANSWERS = `
  insert into answers.answer (wave_id, block_id, sheet_id, question_id, value)
  select $1, sheet.block_id, sheet.id, 'q' || question, 1 + floor(5 * sqrt(random()))::int
  from (select block.id as block_id, gen_random_uuid() as id
    from answers.block, generate_series(1, $2::int) where wave_id = $1) sheet, generate_series(0, $3::int - 1) question`;

const ADD_ROLLUPS = `
  insert into answers.rollup (wave_id, block_id, measure, n, sum, sum_of_squares, counts)
  select $1, sums.* from (${RAW_SUMS}) sums`;
