import { type CreatedPerson, createPerson, createTeam, people, signIn } from '@throughline/people/api';
import { outcomes } from '@throughline/outcomes/api';
import { startTestApi, type TestApi } from '@throughline/platform/testing';
import { askBackQuestion, type Form } from '@throughline/pulse/domain';
import { type AnsweringTeam, createPublishedWave } from '@throughline/pulse/gate';
import { createSurvey, pulse } from '../index';
import { createPromise } from './decision.factory';

let api: TestApi;
let waveId: string;
let surveyId: string;
let lead: CreatedPerson;
const ids: Record<string, string> = {};
const cookies: Record<string, string> = {};

const LABELS = ['Disagree', 'Neither', 'Agree'].map((en) => ({ en }));
const FORM: Form = {
  locales: ['en'],
  questions: [{ id: 'help', kind: 'LIKERT', text: { en: 'We help' }, labels: LABELS }],
  indices: [],
};
const DECISION = 'id what verdict finding unitName overdue doneOn outcome ownerName askedBack { n yes partly lo hi }';
interface Decision {
  id: string;
  what: string;
  verdict: string;
  finding: string;
  unitName: string | null;
  overdue: boolean;
  doneOn: string | null;
  outcome: string | null;
  ownerName: string | null;
  askedBack: { n: number; yes: number; partly: number; lo: number; hi: number } | null;
}

const teams = (): AnsweringTeam[] =>
  ['North', 'South'].map((name) => ({
    id: ids[name]!,
    label: name,
    path: [ids['Company']!],
    sheets: [1, 2, 3, 2, 3, 1, 2].map((help) => ({ answers: { help } })),
  }));

beforeAll(async () => {
  api = await startTestApi([people, outcomes, pulse]);
  const team = async (name: string, parentId?: string) => (ids[name] = (await createTeam(api, { name, parentId })).id);
  await team('Company');
  for (const name of ['North', 'South']) {
    await team(name, ids['Company']);
    cookies[`staff ${name}`] = await signIn(api, await createPerson(api, { teamId: ids[name] }));
    for (let more = 0; more < 10; more++) await createPerson(api, { teamId: ids[name] });
  }
  lead = await createPerson(api, { roles: ['manager'], unitId: ids['North'] });
  cookies['North'] = await signIn(api, lead);
  cookies['South'] = await signIn(api, await createPerson(api, { roles: ['manager'], unitId: ids['South'] }));
  const hr = await createPerson(api, { roles: ['hr'] });
  cookies['hr'] = await signIn(api, hr);
  ({ waveId, surveyId } = await createPublishedWave(api, { form: FORM, teams: teams(), personId: hr.id }));
}, 60_000);
afterAll(() => api.close());

async function ask<T>(query: string, who: string, variables: object = {}): Promise<T> {
  const { data, errors } = await api.gql<Record<string, T>>(query, variables, cookies[who]);
  expect(errors).toBeUndefined();
  return Object.values(data)[0]!;
}
async function refused(query: string, who: string, variables: object = {}) {
  const { errors } = await api.gql(query, variables, cookies[who]);
  const { code, field } = errors?.[0]?.extensions ?? {};
  return field ? `${code} ${field}` : code;
}
const DECIDE = `mutation ($input: DecideOnPulseInput!) { decideOnPulse(input: $input) { ${DECISION} } }`;
const MINE = `{ myPulseDecisions { ${DECISION} } }`;
const LIST = `query ($waveId: ID!, $unitId: ID) { pulseDecisions(waveId: $waveId, unitId: $unitId) { ${DECISION} } }`;
const promise = () => ({
  waveId,
  questionId: 'help',
  verdict: 'DO',
  what: 'Rotas three weeks ahead',
  reason: 'So many of you said so',
  workstream: 'PROCESS',
  ownerId: lead.id,
  dueOn: '2099-03-01',
});

describe('a decision', () => {
  it('is for one’s own unit, and read by those who work there and those who see them', async () => {
    const decided = await ask<Decision>(DECIDE, 'North', { input: promise() });
    expect(decided).toMatchObject({ unitName: 'North', finding: 'We help', ownerName: lead.name, overdue: false });
    expect((await ask<Decision[]>(MINE, 'staff North')).map(({ what }) => what)).toEqual(['Rotas three weeks ahead']);
    expect(await ask(MINE, 'staff South')).toEqual([]);
    expect(await ask(LIST, 'hr', { waveId })).toHaveLength(1);
    expect(await ask(LIST, 'South', { waveId })).toEqual([]);
  });

  it('is for nobody else’s unit', async () => {
    const input = { ...promise(), unitId: ids['South'] };
    expect(await refused(DECIDE, 'North', { input })).toBe('FORBIDDEN unitId');
    expect(await refused(DECIDE, 'staff North', { input: promise() })).toBe('FORBIDDEN');
    expect(await refused(LIST, 'North', { waveId, unitId: ids['South'] })).toBe('FORBIDDEN unitId');
  });

  it.each([
    [{ what: ' ' }, 'BAD_INPUT what'],
    [{ ownerId: null }, 'BAD_INPUT ownerId'],
    [{ dueOn: null }, 'BAD_INPUT dueOn'],
    [{ workstream: null }, 'BAD_INPUT workstream'],
    [{ reason: '' }, 'BAD_INPUT reason'],
    [{ questionId: 'x' }, 'BAD_INPUT questionId'],
  ])('that promises says all that a promise needs: %j', async (change, expected) => {
    expect(await refused(DECIDE, 'North', { input: { ...promise(), ...change } })).toBe(expected);
  });

  it('not to do something, or later, needs a reason and no more', async () => {
    const input = { waveId, verdict: 'DONT', reason: 'It would cost jobs' };
    expect(await ask<Decision>(DECIDE, 'hr', { input })).toMatchObject({ unitName: null, verdict: 'DONT' });
  });
});

const KEEP = `mutation ($input: KeepPromiseInput!) { keepPromise(input: $input) { ${DECISION} } }`;
test('a promise is kept once, by its owner or who answers for the unit', async () => {
  const id = await createPromise(api, lead.id, { waveId, unitId: ids['North'] });
  const input = { id, outcome: 'They come three weeks ahead since May.' };
  expect(await refused(KEEP, 'South', { input })).toBe('NOT_FOUND id');
  expect(await ask<Decision>(KEEP, 'North', { input })).toMatchObject({ outcome: input.outcome });
  expect(await refused(KEEP, 'hr', { input })).toBe('CONFLICT id');
});

describe('an overdue promise', () => {
  const SCHEDULE = `mutation ($input: ScheduleWaveInput!) {
    scheduleWave(input: $input) { id form { questions { id text { words } } } } }`;
  const plan = (survey: string) => ({
    surveyId: survey,
    opensLocal: '2099-01-05T09:00',
    closesLocal: '2099-01-12T18:00',
  });
  let id: string;
  beforeAll(async () => {
    id = await createPromise(api, lead.id, {
      waveId,
      unitId: ids['North'],
      what: 'Mend the till',
      dueOn: '2026-01-31',
    });
  });

  it('is listed before the next launch, and keeps it back', async () => {
    const overdue = await ask<Decision[]>('{ overduePromises { what overdue } }', 'hr');
    expect(overdue).toEqual([{ what: 'Mend the till', overdue: true }]);
    const survey = await createSurvey(api, [ids['North']!]);
    expect(await refused(SCHEDULE, 'hr', { input: plan(survey.id) })).toBe('CONFLICT overrideReason');
  });

  it('keeps nobody else back', async () => {
    const survey = await createSurvey(api, [ids['South']!]);
    const wave = await ask<{ form: { questions: object[] } }>(SCHEDULE, 'hr', { input: plan(survey.id) });
    expect(wave.form.questions).toHaveLength(1);
  });

  it('is asked about in the wave that is opened with a reason, which those who are invited read', async () => {
    const survey = await createSurvey(api, [ids['North']!]);
    const input = { ...plan(survey.id), overrideReason: ' The till comes in May. ' };
    const wave = await ask<{ id: string; form: { questions: { id: string; text: { words: string }[] }[] } }>(
      SCHEDULE,
      'hr',
      { input },
    );
    const asked = wave.form.questions.at(-1)!;
    expect(asked.id).toBe(`asked-back-${id}`);
    expect(asked.text.map(({ words }) => words).join()).toContain('“Mend the till”. Did it change?');
    const openTo = async (unitId: string) => {
      const cohorts = [{ id: 'c1', path: [], units: [{ id: unitId }] }];
      await api.db.query(`update pulse.wave set state = 'OPEN', opens_at = now(), cohorts = $2 where id = $1`, [
        wave.id,
        JSON.stringify(cohorts),
      ]);
    };
    await openTo(ids['North']!);
    await api.db.query(
      `insert into pulse.member select $1, person_id, 'c1' from people.membership where team_id = $2`,
      [wave.id, ids['North']],
    );
    const PULSES = '{ myPulses { overrideReason questionCount } }';
    const overrideReason = 'The till comes in May.';
    expect(await ask(PULSES, 'staff North')).toEqual([{ overrideReason, questionCount: 2 }]);
    // Who stands in a group of other units is not asked of a promise to these.
    await openTo(ids['South']!);
    expect(await ask(PULSES, 'staff North')).toEqual([{ overrideReason, questionCount: 1 }]);
  });
});

test('what people say of a promise stands beside it, with n and an interval, of whole groups', async () => {
  const id = await createPromise(api, lead.id, { waveId, unitId: ids['North'], what: 'Quieter floor' });
  const question = askBackQuestion({ id, what: 'Quieter floor', unitId: ids['North']!, unitName: 'North' }, ['en']);
  const answers = ['yes', 'yes', 'yes', 'partly', 'no', 'yes', 'cannot-say'];
  const asked = await createPublishedWave(api, {
    form: { ...FORM, questions: [...FORM.questions, question] },
    teams: teams().map((team) => ({
      ...team,
      sheets: answers.map((answer) => ({
        answers: { help: 2, ...(team.label === 'North' && { [question.id]: answer }) },
      })),
    })),
    personId: lead.id,
    surveyId,
    closesAt: '2026-11-10T17:00:00Z',
  });
  await api.db.query('update pulse.decision set asked_wave_id = $2 where id = $1', [id, asked.waveId]);
  const [decision] = (await ask<Decision[]>(LIST, 'North', { waveId })).filter(({ what }) => what === 'Quieter floor');
  expect(decision!.askedBack).toMatchObject({ n: 7, yes: 0.55, partly: 0.15 });
  expect(decision!.askedBack!.lo).toBeGreaterThan(0.3);
  expect(decision!.askedBack!.hi).toBeLessThan(1);
});
