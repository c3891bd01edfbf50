import { createPerson, people, signIn } from '@throughline/people/api';
import { MailFolder } from '@throughline/platform/mail';
import { startTestApi, type TestApi } from '@throughline/platform/testing';
import { base64url } from '@throughline/pulse/ballot';
import { afterQuietHours } from '@throughline/pulse/domain';
import { pulse } from '..';
import { OpenDoors } from '../wave-opening/open-doors';
import { createWave } from '../wave/wave.factory';
import { call, until } from '../wave-life/wave-calls.factory';
import { MessageQueue } from './message-queue';

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi([people, pulse]);
}, 30_000);
afterAll(() => api.close());

const letters = async () =>
  (await api.app.get(MailFolder).list(100)).map(
    ({ to, subject }: { to: string; subject: string }) => `${to} ${subject}`,
  );
const waiting = (waveId: string) =>
  api.db.query<{ person_id: string; kind: string; due_at: Date }>('select * from pulse.message where wave_id = $1', [
    waveId,
  ]);
const makeDue = (waveId: string) =>
  api.db.query('update pulse.message set due_at = now() where wave_id = $1', [waveId]);
/** As if so much of its time had passed. */
const pass = (waveId: string, share: number) =>
  api.db.query(
    `update pulse.wave set opens_at = now() - interval '100 hours' * $2::float8, closes_at = now() + interval '100 hours' * (1 - $2::float8)
     where id = $1`,
    [waveId, share],
  );

test('messages wait for each person’s morning, are sent once, and reminders go to those without a ballot, twice at most', async () => {
  const queue = api.app.get(MessageQueue);
  const staff = [await createPerson(api), await createPerson(api), await createPerson(api, { email: null })];
  const [keen, slow] = staff as [(typeof staff)[number], (typeof staff)[number]];
  await api.db.query(`update people.person set time_zone = 'Asia/Tokyo', locale = 'de-DE' where id = $1`, [slow.id]);
  const { id } = await createWave(api, { state: 'OPENING', memberIds: staff.map((person) => person.id) });
  // Long enough that no weekend lasts until its end.
  await api.db.query(`update pulse.wave set closes_at = now() + interval '20 days' where id = $1`, [id]);
  await Promise.all([api.app.get(OpenDoors).open(id), api.app.get(OpenDoors).open(id)]);
  const held = await waiting(id);
  expect(held).toHaveLength(3);
  for (const { person_id, due_at } of held) {
    const zone = person_id === slow.id ? 'Asia/Tokyo' : 'Europe/London';
    expect(Math.abs(due_at.getTime() - afterQuietHours(new Date(), zone).getTime())).toBeLessThan(60_000);
  }

  await makeDue(id);
  const said = await Promise.all([queue.sendDue(), queue.sendDue()]);
  expect(said[0]! + said[1]!).toBe(3);
  await until(async () => (await letters()).length === 2);
  expect((await letters()).sort()).toEqual(
    [
      `${keen.email} Recommend as a place to work: a few questions for you`,
      `${slow.email} Weiterempfehlung als Arbeitsplatz: ein paar Fragen an Sie`,
    ].sort(),
  );

  const blinded = base64url(new Uint8Array(256).fill(1));
  await call(api, 'issue', { waveId: id, blinded }, await signIn(api, keen));
  for (const share of [0.2, 0.6, 0.6, 0.9, 0.95]) {
    await pass(id, share);
    await Promise.all([queue.remindIfDue(id), queue.remindIfDue(id)]);
    const kinds = await waiting(id);
    expect(kinds.map(({ person_id }) => person_id)).not.toContain(keen.id);
    await makeDue(id);
    await queue.sendDue();
  }
  const [wave] = await api.db.query<{ reminders: number }>('select reminders from pulse.wave where id = $1', [id]);
  expect(wave?.reminders).toBe(2);
  expect(await waiting(id)).toEqual([]);
});

test('nobody is told of what was closed meanwhile', async () => {
  const person = await createPerson(api);
  const { id } = await createWave(api, { state: 'OPENING', memberIds: [person.id] });
  await api.db.query(`update pulse.wave set closes_at = now() + interval '20 days' where id = $1`, [id]);
  await api.app.get(OpenDoors).open(id);
  await makeDue(id);
  await api.db.query(`update pulse.wave set closes_at = now() where id = $1`, [id]);
  await api.app.get(MessageQueue).sendDue();
  const told = await api.db.query(
    `select payload from platform.outbox where payload ->> 'waveId' = $1 and event = 'WaveAnnounced'`,
    [id],
  );
  expect(told).toEqual([]);
  expect((await letters()).filter((letter) => letter.startsWith(person.email!))).toEqual([]);
});
