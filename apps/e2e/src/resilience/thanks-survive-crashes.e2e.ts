import { randomUUID } from 'node:crypto';
import { ApiClient } from '../api-client';
import { crash, type Part, pidOf, productIsReady, until } from '../product';
import { giveThanks, thanksGiven } from './many-thanks';

const THANKS = 500;
/** What is killed once so many thanks have been acknowledged. */
const CRASHES = new Map<number, Part>([
  [100, 'api'],
  [250, 'api'],
  [350, 'postgres'],
]);
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
  const unread = async () =>
    (await thanked.askUntilAnswered<{ unreadNotices: number }>('{ unreadNotices }')).unreadNotices;

  const before = { api: pidOf('api'), postgres: pidOf('postgres'), unread: await unread() };
  const run = randomUUID();
  const messages = Array.from({ length: THANKS }, (_, index) => `Thanks ${index} of ${run}`);
  let lastApi: number | undefined;
  const acknowledged = await giveThanks(giver, messages, to, (count) => {
    const part = CRASHES.get(count);
    if (part) crash(part);
    if (part === 'postgres') lastApi = pidOf('api');
  });

  await productIsReady();
  expect(pidOf('postgres')).not.toBe(before.postgres);
  expect(lastApi).not.toBe(before.api);
  expect(pidOf('api')).toBe(lastApi); // the API lives on without its database, and finds it again
  expect((await thanksGiven(giver, messages)).sort()).toEqual([...acknowledged].sort());
  expect(acknowledged.size).toBe(THANKS);
  await until(async () => (await unread()) >= before.unread + THANKS);
  expect(await unread()).toBe(before.unread + THANKS);
}, 180_000);
