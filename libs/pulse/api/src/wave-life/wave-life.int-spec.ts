import { existsSync } from 'node:fs';
import path from 'node:path';
import { type CreatedPerson, createPerson, createTeam, people, signIn } from '@throughline/people/api';
import { startSecondProcess, startTestApi, type TestApi } from '@throughline/platform/testing';
import {
  base64url,
  formHash,
  fromBase64url,
  isUnderRoot,
  newSecret,
  prepareBallot,
  seal,
  signEdition,
  verifySignature,
} from '@throughline/pulse/ballot';
import type { Cohort } from '@throughline/pulse/domain';
import { pulse } from '..';
import { SigningKeys } from '../signer/signing-keys';
import { startBox, type TestBox } from './box.factory';
import { FreezeRoll } from '../wave-opening/freeze-roll';
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

interface PulseView {
  form: string;
  formHash: string;
  root: string;
  invited: number;
  members: string[];
  taken: boolean;
  replaceable: boolean;
  path: { side: 'left' | 'right'; hash: string }[];
  cohort: Cohort;
}

async function survey(unitIds: string[], template = 'engagement'): Promise<string> {
  const { done } = await call(api, 'createSurvey', { input: { template, audience: { unitIds } } }, hr);
  return done.id;
}
const stateOf = async (id: string) => (await call(api, 'wave', { id }, hr)).done.state;
const reached = (id: string, state: string) => until(async () => (await stateOf(id)) === state);
const count = async (sql: string, waveId: string) =>
  Number((await api.db.query<{ n: string }>(`select count(*) as n from ${sql} where wave_id = $1`, [waveId]))[0]?.n);
/** What only the signer sees. */
async function signing(table: 'key' | 'issuance', waveId: string): Promise<number> {
  const { default: pg } = await import('pg');
  const client = new pg.Client(api.partyUrl('signer'));
  await client.connect();
  const { rows } = await client.query(`select from signing.${table} where wave_id = $1`, [waveId]);
  await client.end();
  return rows.length;
}

async function openWave(unitIds: string[]): Promise<string> {
  const input = { surveyId: await survey(unitIds), closesLocal: wallIn(3) };
  const { done } = await call(api, 'openWave', { input }, hr);
  await reached(done.id, 'OPEN');
  return done.id;
}

/** Answers as the page does: checks what it is told, takes a ballot, seals and sends. */
async function answer(waveId: string, person: CreatedPerson, value: number): Promise<string> {
  const cookie = await signIn(api, person);
  const { done: view } = await call<PulseView>(api, 'pulse', { waveId }, cookie);
  const told = (await box.collector.wave(waveId))!;
  expect([view.root, view.invited, view.formHash]).toEqual([told.root, told.invited, told.formHash]);
  expect(await formHash(JSON.parse(view.form))).toBe(view.formHash);
  const steps = view.path.map(({ side, hash }) => ({ side, hash: fromBase64url(hash) }));
  expect(await isUnderRoot(fromBase64url(view.root), view.cohort, steps)).toBe(true);
  expect(view.members).toContain(person.name);
  expect(view.members).toHaveLength(view.cohort.invited);
  const ballot = await prepareBallot(newSecret(), view.cohort, waveId);
  const { done: signed } = await call<string>(api, 'issue', { waveId, blinded: base64url(ballot.blinded) }, cookie);
  const signature = await ballot.finalize(fromBase64url(signed));
  expect(await verifySignature(view.cohort, ballot.message, signature)).toBe(true);
  const { questions } = JSON.parse(view.form);
  const answers = Object.fromEntries(questions.map(({ id }: { id: string }) => [id, value]));
  const place = { waveId, cohort: view.cohort.id, token: ballot.token };
  const sheet = { formHash: view.formHash, locale: 'en', answers, comments: {} };
  const sealed = await seal(fromBase64url(told.tallyKey), place, sheet);
  const editSignature = await signEdition(ballot.editKey, { ...place, version: 1, sealed });
  const receipt = await box.collector.submit(waveId, {
    cohort: view.cohort.id,
    message: base64url(ballot.message),
    signature: base64url(signature),
    version: 1,
    sealed: base64url(sealed),
    editSignature: base64url(editSignature),
  });
  expect(receipt).toBe('new');
  return base64url(ballot.token);
}

test('the whole life: opened, answered, closed and counted; keys and signatures are gone, and who took part stays', async () => {
  const { team, people: staff } = await createStaff(api, 12);
  const waveId = await openWave([team.id]);
  expect((await call<{ invited: number }>(api, 'wave', { id: waveId }, hr)).done.invited).toBe(12);
  const tokens: string[] = [];
  for (const [place, person] of staff.slice(0, 6).entries()) tokens.push(await answer(waveId, person, (place % 5) + 1));
  expect(await signing('issuance', waveId)).toBe(6);
  expect(existsSync(path.join(box.folder, `${waveId}.key`))).toBe(true);

  expect((await call(api, 'closeWave', { id: waveId }, hr)).done.state).toBe('CLOSING');
  await reached(waveId, 'CLOSED');
  expect(await count('answers.answer', waveId)).toBe(30);
  expect(await box.collector.counted(waveId)).toEqual(expect.arrayContaining(tokens));
  // A process that was slow to open it comes too late.
  await api.app.get(SigningKeys).make(waveId, ['slow']);
  expect([await signing('key', waveId), await signing('issuance', waveId)]).toEqual([0, 0]);
  expect(await count('signing.roll', waveId)).toBe(6);
  await until(async () => !existsSync(path.join(box.folder, `${waveId}.key`)));
  const cookie = await signIn(api, staff[0]!);
  const { done } = await call<{ waveId: string; state: string; taken: boolean }[]>(api, 'myPulses', {}, cookie);
  expect(done).toMatchObject([{ waveId, state: 'CLOSED', taken: true }]);
  expect((await call(api, 'archiveWave', { id: waveId }, hr)).done.state).toBe('ARCHIVED');
  expect(box.failures).toEqual([]);
});

/** How often something was said, once all of it has been carried on. */
async function said(event: string): Promise<number> {
  await until(async () => (await api.db.query('select from platform.outbox')).length === 0);
  const [topic] = await api.db.query<{ seq: string }>('select seq::text from platform.topic where name = $1', [event]);
  return Number(topic?.seq ?? 0);
}

test('what is due opens and closes by itself, once, under two processes, and says so once', async () => {
  const second = await startSecondProcess(api.databaseApiUrl, { DATABASE_SIGNER_URL: api.partyUrl('signer') });
  const { team } = await createStaff(api, 10);
  const input = { surveyId: await survey([team.id]), opensLocal: wallIn(1), closesLocal: wallIn(3) };
  const { id } = (await call(api, 'scheduleWave', { input }, hr)).done;
  const before = [await said('WaveOpened'), await said('WaveClosed')];
  const clock = api.app.get(WaveClock);
  await clock.run();
  expect(await stateOf(id)).toBe('SCHEDULED');
  await api.db.query('update pulse.wave set opens_at = now() where id = $1', [id]);
  await Promise.all([clock.run(), clock.run(), clock.run()]);
  await reached(id, 'OPEN');
  await Promise.all([clock.run(), clock.run()]);
  expect(await signing('key', id)).toBe(1);
  await api.db.query('update pulse.wave set closes_at = now() where id = $1', [id]);
  await Promise.all([clock.run(), clock.run(), clock.run()]);
  await reached(id, 'CLOSED');
  await second.kill('SIGTERM');
  expect([await said('WaveOpened'), await said('WaveClosed')]).toEqual(before.map((times) => times + 1));
});

test('an opening that was cut off anywhere is taken up again, with the keys and the roll that it had', async () => {
  const { team } = await createStaff(api, 10);
  const input = { surveyId: await survey([team.id]), opensLocal: wallIn(1), closesLocal: wallIn(3) };
  const { id } = (await call(api, 'scheduleWave', { input }, hr)).done;
  await api.db.query(`update pulse.wave set state = 'OPENING', opens_at = now() where id = $1`, [id]);
  // As a process leaves it that dies after the roll, and another after the keys.
  await api.app.get(FreezeRoll).of(id);
  const [key] = (await api.app.get(SigningKeys).make(id, ['c1'])).values();
  await createPerson(api, { teamId: team.id });
  await api.app.get(WaveClock).run();
  await reached(id, 'OPEN');
  const told = (await box.collector.cohorts(id))!;
  expect(told).toMatchObject([{ id: 'c1', invited: 10, ...key }]);
});

test('a small team stands with its neighbour; people on leave and those who have left are not asked', async () => {
  const above = await createTeam(api);
  const [small] = [await createStaff(api, 4, above.id), await createStaff(api, 11, above.id)];
  const [away, gone] = small.people as [CreatedPerson, CreatedPerson];
  await api.db.query('update people.person set leave_from = current_date - 1 where id = $1', [away.id]);
  await api.db.query('update people.person set end_date = current_date - 1 where id = $1', [gone.id]);
  const waveId = await openWave([above.id]);
  const { done } = await call<{ invited: number; groups: object[] }>(api, 'wave', { id: waveId }, hr);
  expect(done).toMatchObject({ invited: 13, groups: [{ invited: 13 }] });
  const cookie = await signIn(api, away);
  expect((await call(api, 'pulse', { waveId }, cookie)).code).toBe('NOT_FOUND');
  const blinded = base64url(new Uint8Array(256).fill(1));
  expect((await call(api, 'issue', { waveId, blinded }, cookie)).code).toBe('NOT_FOUND');
});

describe('a ballot', () => {
  let waveId: string;
  let staff: CreatedPerson[];
  beforeAll(async () => {
    const made = await createStaff(api, 10);
    staff = made.people;
    waveId = await openWave([made.team.id]);
  });
  const blinded = () => {
    const bytes = newSecret();
    return base64url(new Uint8Array([0, ...Array.from({ length: 255 }, (_, place) => bytes[place % 16]!)]));
  };

  test('is taken once of forty tries; the same message gets the same signature', async () => {
    const cookie = await signIn(api, staff[0]!);
    const tries = Array.from({ length: 40 }, () => blinded());
    const answers = await Promise.all(
      tries.map((each) => call<string>(api, 'issue', { waveId, blinded: each }, cookie)),
    );
    const taken = answers.filter(({ done }) => done);
    expect(taken).toHaveLength(1);
    expect(answers.filter(({ code }) => code === 'CONFLICT')).toHaveLength(39);
    const again = tries[answers.indexOf(taken[0]!)]!;
    expect((await call<string>(api, 'issue', { waveId, blinded: again }, cookie)).done).toBe(taken[0]?.done);
    expect(await count('signing.roll', waveId)).toBe(1);
  });

  test('is replaced once, of forty tries too', async () => {
    const cookie = await signIn(api, staff[1]!);
    expect((await call(api, 'replace', { waveId, blinded: blinded() }, cookie)).code).toBe('CONFLICT');
    const first = blinded();
    await call(api, 'issue', { waveId, blinded: first }, cookie);
    const tries = Array.from({ length: 40 }, () => blinded());
    const answers = await Promise.all(
      tries.map((each) => call<string>(api, 'replace', { waveId, blinded: each }, cookie)),
    );
    const [won, ...others] = answers.filter(({ done }) => done);
    expect(others).toEqual([]);
    const again = tries[answers.indexOf(won!)]!;
    expect((await call<string>(api, 'replace', { waveId, blinded: again }, cookie)).done).toBe(won?.done);
    expect((await call(api, 'issue', { waveId, blinded: first }, cookie)).code).toBe('CONFLICT');
    const { done } = await call<PulseView>(api, 'pulse', { waveId }, cookie);
    expect(done).toMatchObject({ taken: true, replaceable: false });
  });

  test.each([
    ['text', 'not base64!'],
    ['nothing', ''],
    ['zero', base64url(new Uint8Array(256))],
    ['one', base64url(new Uint8Array(256).fill(1, 255))],
    ['more than the modulus', base64url(new Uint8Array(256).fill(255))],
    ['a message too short', base64url(new Uint8Array(255).fill(7))],
  ])('is not signed over %s', async (_, wrong) => {
    const cookie = await signIn(api, staff[2]!);
    const refused = await call(api, 'issue', { waveId, blinded: wrong }, cookie);
    expect(refused).toMatchObject({ code: 'BAD_INPUT', field: 'blindedMessage', hint: expect.any(String) });
  });

  test('is nobody else’s, and not to be had once the wave has closed or was cancelled', async () => {
    const stranger = await signIn(api, await createPerson(api));
    expect((await call(api, 'issue', { waveId, blinded: blinded() }, stranger)).code).toBe('NOT_FOUND');
    expect((await call(api, 'cancelWave', { id: waveId }, hr)).done.state).toBe('CANCELLED');
    expect([await signing('key', waveId), await signing('issuance', waveId)]).toEqual([0, 0]);
    const cookie = await signIn(api, staff[3]!);
    expect((await call(api, 'issue', { waveId, blinded: blinded() }, cookie)).code).toBe('CONFLICT');
    await until(async () => !existsSync(path.join(box.folder, `${waveId}.key`)));
  });
});

describe('what cannot be launched says why', () => {
  test('an audience of three, and what would do', async () => {
    const above = await createTeam(api, { name: 'The whole region' });
    const { team } = await createStaff(api, 3, above.id);
    await createStaff(api, 9, above.id);
    const input = { surveyId: await survey([team.id]), closesLocal: wallIn(3) };
    const refused = await call(api, 'openWave', { input }, hr);
    expect(refused).toMatchObject({
      code: 'BAD_INPUT',
      field: 'audience',
      message: expect.stringContaining('3 people'),
    });
    expect(refused.hint).toContain('The whole region: 12 people');
  });

  test.each([
    ['nothing asked', {}, { closesLocal: wallIn(3) }, 'form.questions'],
    [
      'an hour that passed',
      { template: 'recommend' },
      { opensLocal: wallIn(-1), closesLocal: wallIn(3) },
      'opensLocal',
    ],
    ['an hour that is none', { template: 'recommend' }, { closesLocal: '2026-02-31T09:00' }, 'closesLocal'],
    ['no time at all', { template: 'recommend' }, { closesLocal: wallIn(0) }, 'closesLocal'],
    ['a zone that is none', { template: 'recommend' }, { closesLocal: wallIn(3), timeZone: 'Mars' }, 'timeZone'],
    ['a threshold of two', { template: 'recommend' }, { closesLocal: wallIn(3), threshold: 2 }, 'threshold'],
  ])('%s', async (_, written, plan, field) => {
    const title = [{ locale: 'en', words: 'A survey' }];
    const { id: surveyId } = (await call(api, 'createSurvey', { input: { title, ...written } }, hr)).done;
    const what = 'opensLocal' in plan ? 'scheduleWave' : 'openWave';
    expect(await call(api, what, { input: { surveyId, ...plan } }, hr)).toMatchObject({ code: 'BAD_INPUT', field });
  });

  test('a second wave while one lives; of forty plans one is kept', async () => {
    const { team } = await createStaff(api, 10);
    const input = { surveyId: await survey([team.id]), opensLocal: wallIn(1), closesLocal: wallIn(3) };
    const answers = await Promise.all(Array.from({ length: 40 }, () => call(api, 'scheduleWave', { input }, hr)));
    expect(answers.filter(({ done }) => done)).toHaveLength(1);
    expect(answers.filter(({ code }) => code === 'CONFLICT')).toHaveLength(39);
    expect((await call(api, 'closeWave', { id: answers.find(({ done }) => done)!.done.id }, hr)).code).toBe('CONFLICT');
  });
});
