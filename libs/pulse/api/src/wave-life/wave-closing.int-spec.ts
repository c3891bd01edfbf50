import { createPerson, people, signIn } from '@throughline/people/api';
import { startTestApi, type TestApi } from '@throughline/platform/testing';
import { pulse } from '..';
import { startBox, type TestBox } from './box.factory';
import { call, createStaff, until, wallIn } from './wave-calls.factory';
import { WaveClock } from './wave-clock.job';

let api: TestApi;
let box: TestBox;
let hr: string;
beforeAll(async () => {
  api = await startTestApi([people, pulse]);
  box = startBox(api);
  hr = await signIn(api, await createPerson(api, { roles: ['hr'] }));
}, 60_000);
afterAll(async () => {
  await box.stop();
  await api.close();
});

async function survey(): Promise<string> {
  const { team } = await createStaff(api, 10);
  const input = { template: 'recommend', audience: { unitIds: [team.id] } };
  return (await call(api, 'createSurvey', { input }, hr)).done.id;
}
const stateOf = async (id: string) => (await call(api, 'wave', { id }, hr)).done.state;
const reached = (id: string, state: string) => until(async () => (await stateOf(id)) === state);
async function openWave(): Promise<string> {
  const { done } = await call(api, 'openWave', { input: { surveyId: await survey(), closesLocal: wallIn(3) } }, hr);
  await reached(done.id, 'OPEN');
  return done.id;
}
const extend = (id: string, closesLocal: string) => call(api, 'extendWave', { id, closesLocal }, hr);
/** When a wave closes, as those who hand out ballots have it and as the box has it. */
async function closes(id: string): Promise<[Date, Date]> {
  const [row] = await api.db.query<{ roll: Date; box: Date }>(
    'select wave.closes_at as roll, box.closes_at as box from pulse.wave join ballot.wave box on box.wave_id = id where id = $1',
    [id],
  );
  return [row!.roll, row!.box];
}

test('people get more time: roll and box say the same, and the old hour closes nothing', async () => {
  const id = await openWave();
  const [before] = await closes(id);
  expect((await extend(id, wallIn(9))).done.state).toBe('OPEN');
  const [roll, inBox] = await closes(id);
  expect(roll).toEqual(inBox);
  expect(Math.round((roll.getTime() - before.getTime()) / 86_400_000)).toBe(6);
  expect(await box.collector.wave(id)).toMatchObject({ closesAt: roll.toISOString() });
  await api.app.get(WaveClock).run();
  expect(await stateOf(id)).toBe('OPEN');
});

test('not earlier than people were told, not for ever, and not at an hour that is none', async () => {
  const id = await openWave();
  const before = await closes(id);
  for (const wrong of [wallIn(2), wallIn(-1), wallIn(100), '2026-02-31T09:00'])
    expect(await extend(id, wrong)).toMatchObject({ code: 'BAD_INPUT', field: 'closesLocal' });
  expect(await closes(id)).toEqual(before);
});

test('what is over is not opened again, even in the minute before it is noticed', async () => {
  const id = await openWave();
  await api.db.query('update pulse.wave set closes_at = now() where id = $1', [id]);
  expect((await extend(id, wallIn(9))).code).toBe('CONFLICT');
  await api.app.get(WaveClock).run();
  await reached(id, 'CLOSED');
  expect((await extend(id, wallIn(9))).code).toBe('CONFLICT');
});

test('of more time and the close that come at once one wins, and roll and box agree on which', async () => {
  const id = await openWave();
  const answers = await Promise.all([
    call(api, 'closeWave', { id }, hr),
    ...Array.from({ length: 10 }, (_, place) => extend(id, wallIn(9 + place))),
  ]);
  expect(answers[0]!.done.state).toBe('CLOSING');
  await reached(id, 'CLOSED');
  const [roll, inBox] = await closes(id);
  // Whoever was first, results are dated by the moment of the close and not by an hour to come.
  expect(roll).toEqual(inBox);
  expect(roll.getTime()).toBeLessThanOrEqual(Date.now() + 1_000);
});

test('a plan is changed in one step, and a plan that is refused leaves the one before it standing', async () => {
  const surveyId = await survey();
  const plan = { surveyId, opensLocal: wallIn(1), closesLocal: wallIn(3) };
  const { id } = (await call(api, 'scheduleWave', { input: plan }, hr)).done;
  const later = wallIn(2);
  const anew = { ...plan, opensLocal: later, closesLocal: wallIn(8), insteadOf: id };
  const opens = async () =>
    (await api.db.query<{ at: string }>(`select opens_local::text as at from pulse.wave where id = $1`, [id]))[0]!.at;

  expect((await call(api, 'scheduleWave', { input: anew }, hr)).done).toMatchObject({ id, state: 'SCHEDULED' });
  expect((await opens()).slice(0, 16)).toBe(later.replace('T', ' '));
  const wrong = { ...anew, opensLocal: wallIn(3), closesLocal: later };
  expect((await call(api, 'scheduleWave', { input: wrong }, hr)).code).toBe('BAD_INPUT');
  expect((await opens()).slice(0, 16)).toBe(later.replace('T', ' '));
  const other = await call(api, 'scheduleWave', { input: { ...anew, insteadOf: await openWave() } }, hr);
  expect(other.code).toBe('CONFLICT');
});
