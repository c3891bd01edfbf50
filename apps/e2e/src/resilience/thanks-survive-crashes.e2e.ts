import { randomUUID } from 'node:crypto';
import { ApiClient } from '../api-client';
import { crash, isRunning, type Part, pidOf, productIsReady, until } from '../product';
import { giveThanks, noticesOf, thanksGiven } from './many-thanks';

const THANKS = 500;
/** What is killed once so many thanks have been acknowledged, and what was killed before runs again. */
const CRASHES: { after: number; part: Part }[] = [
  { after: 100, part: 'api' },
  { after: 250, part: 'api' },
  { after: 350, part: 'postgres' },
];
const FIND = `{ me { person { id } } principles { id } }`;

interface Found {
  me: { person: { id: string } };
  principles: { id: string }[];
}

afterEach(productIsReady);

test('thanks that were acknowledged are there once, whatever is killed while they are given', async () => {
  const [giver, thanked] = [await ApiClient.as('staff'), await ApiClient.as('leader')];
  const { me, principles } = await thanked.ask<Found>(FIND);
  const to = { personIds: [me.person.id], principleId: String(principles[0]?.id) };
  const before = { api: pidOf('api'), postgres: pidOf('postgres') };
  const run = randomUUID();
  const messages = Array.from({ length: THANKS }, (_, index) => `Thanks ${index} of ${run}`);
  const crashes = [...CRASHES];
  let lastApi: number | undefined;
  const acknowledged = await giveThanks(giver, messages, to, (count) => {
    const [next] = crashes;
    if (!next || count < next.after || !isRunning('api')) return;
    crashes.shift();
    lastApi = pidOf('api');
    crash(next.part);
  });

  await productIsReady();
  expect(crashes).toEqual([]);
  expect(pidOf('postgres')).not.toBe(before.postgres);
  expect(lastApi).not.toBe(before.api);
  expect(pidOf('api')).toBe(lastApi); // the API lives on without its database, and finds it again
  expect((await thanksGiven(giver, messages)).sort()).toEqual([...acknowledged].sort());
  expect(acknowledged.size).toBe(THANKS);
  const ids = [...acknowledged.values()];
  await until(async () => (await noticesOf(thanked, ids)).length >= THANKS);
  expect((await noticesOf(thanked, ids)).sort()).toEqual(ids.sort());
}, 180_000);
