import { jest } from '@jest/globals';
import { Logger } from '@nestjs/common';
import { Db, Outbox } from '@throughline/platform/db';
import { sampleDomain, SampleHandler, startTestApi, type TestApi, until } from '../index';

let api: TestApi;
let db: Db;
beforeAll(async () => {
  api = await startTestApi([sampleDomain]);
  db = api.app.get(Db);
}, 30_000);
afterAll(() => api.close());

const heard = () => api.app.get(SampleHandler).heard;
const said = (word: string) => ({ event: 'WordSaid', payload: { word } });

test('an event of a committed transaction reaches its handlers once', async () => {
  await db.tx(() => api.app.get(Outbox).publish(said('kept')));
  await until(() => heard().includes('kept'));
  expect(heard().filter((word) => word === 'kept')).toHaveLength(1);
}, 15_000);

test('an event of a transaction that failed reaches nobody', async () => {
  const attempt = db.tx(async () => {
    await api.app.get(Outbox).publish(said('lost'));
    throw new Error('no');
  });
  await expect(attempt).rejects.toThrow('no');
  await db.tx(() => api.app.get(Outbox).publish(said('after')));
  await until(() => heard().includes('after'));
  expect(heard()).not.toContain('lost');
}, 15_000);

test('what a process that died has left behind is carried on', async () => {
  await db.query(
    `insert into platform.outbox (event, topic, payload) values ('WordSaid', 'WordSaid', '{"word":"left"}')`,
  );
  await until(() => heard().includes('left'));
}, 15_000);

test('batches of two processes that hold the same topics do not wait for each other in a circle', async () => {
  const warn = jest.spyOn(Logger.prototype, 'warn');
  const bump = (topic: string) =>
    db.query(
      `insert into platform.topic (name, seq) values ($1, 1) on conflict (name) do update set seq = topic.seq + 1`,
      [topic],
    );
  const pause = () => new Promise((resolve) => setTimeout(resolve, 300));
  await Promise.all(['a', 'b'].map(bump));
  await db.tx(async () => {
    await bump('a'); // as another process does that carries these topics
    await db.apart(() =>
      db.tx(async () => {
        await api.app.get(Outbox).publish({ ...said('b first'), topic: 'b' });
        await api.app.get(Outbox).publish({ ...said('a second'), topic: 'a' });
      }),
    );
    await pause();
    await bump('b');
    await pause();
  });
  await until(() => heard().includes('b first') && heard().includes('a second'));
  await until(async () => {
    const numbered = await db.query(`select name from platform.topic where name in ('a', 'b') and seq = 3`);
    return numbered.length === 2;
  });
  expect(warn).not.toHaveBeenCalled();
}, 15_000);

test('a server that has just committed an event closes all the same', async () => {
  const other = await startTestApi([sampleDomain]);
  await Promise.all(Array.from({ length: 20 }, () => other.app.get(Outbox).publish(said('late'))));
  await other.close();
}, 20_000);
