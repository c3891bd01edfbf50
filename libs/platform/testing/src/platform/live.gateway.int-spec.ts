import { once } from 'node:events';
import { SESSION_CHANGED } from '@throughline/platform/auth';
import { Outbox } from '@throughline/platform/db';
import { LiveGateway } from '@throughline/platform/realtime';
import { loseLiveConnection, sampleCookie, sampleDomain, startTestApi, type TestApi, until } from '../index';
import { type Client, createClient } from 'graphql-ws';
import { WebSocket } from 'ws';

let api: TestApi;
const clients: Client[] = [];
beforeAll(async () => {
  api = await startTestApi([sampleDomain]);
}, 30_000);
afterEach(async () => {
  await Promise.all(clients.splice(0).map((client) => client.dispose()));
  await until(() => gateway().executions === 0);
});
afterAll(() => api.close());

const wsUrl = () => `${api.url.replace('http', 'ws')}/graphql`;
const gateway = () => api.app.get(LiveGateway);
const say = (word: string, cookie = sampleCookie('ann')) =>
  api.gql('mutation ($word: String!) { say(word: $word) }', { word }, cookie);

/** A client of the standard library, as the holder of a cookie. */
function connect(cookie: string): Client {
  class WithCookie extends WebSocket {
    constructor(url: string, protocols: string) {
      super(url, protocols, { headers: { cookie } });
    }
  }
  const client = createClient({
    url: wsUrl(),
    webSocketImpl: WithCookie,
    retryAttempts: 0,
    lazy: false,
    onNonLazyError: () => undefined,
  });
  clients.push(client);
  return client;
}

interface Heard {
  data?: { said?: string; saidSlowly?: string; saidByMe?: string; saidToAll?: string };
  extensions?: { seq: number };
}

/** Subscribes and resolves once the server runs it, so that what is said next is heard. */
async function listen(client: Client, field: 'said' | 'saidSlowly' | 'saidByMe' | 'saidToAll') {
  const before = gateway().executions;
  const messages = client.iterate({ query: `subscription { ${field} }` }) as AsyncIterableIterator<Heard>;
  const next = () => messages.next().then(({ value }) => value as Heard);
  const first = next();
  await until(() => gateway().executions !== before);
  await pause(30);
  let taken = false;
  return () => (taken ? next() : ((taken = true), first));
}
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

test('subscribers who ask the same share one execution, and hear words with their number', async () => {
  const heard = await Promise.all(['ann', 'bo', 'cy'].map((person) => listen(connect(sampleCookie(person)), 'said')));
  expect(gateway().executions).toBe(1);
  await say('one');
  const firsts = await Promise.all(heard.map((next) => next()));
  await say('two');
  const seconds = await Promise.all(heard.map((next) => next()));
  expect(firsts.map(({ data }) => data?.said)).toEqual(['one', 'one', 'one']);
  expect(seconds.map(({ data }) => data?.said)).toEqual(['two', 'two', 'two']);
  const [first] = firsts;
  expect(seconds[0]?.extensions?.seq).toBe((first?.extensions?.seq ?? 0) + 1);
});

test('a burst is heard whole and in order, while each message takes its time', async () => {
  const next = await listen(connect(sampleCookie('ann')), 'saidSlowly');
  for (let word = 1; word <= 8; word++) await say(`word ${word}`);
  const heard: (string | undefined)[] = [];
  while (heard.at(-1) !== 'word 8') heard.push((await next()).data?.saidSlowly);
  expect(heard).toEqual([1, 2, 3, 4, 5, 6, 7, 8].map((word) => `word ${word}`));
});

test('an execution ends with its last subscriber', async () => {
  await listen(connect(sampleCookie('ann')), 'said');
  expect(gateway().executions).toBe(1);
  await clients.splice(0)[0]?.dispose();
  await until(() => gateway().executions === 0);
});

test('who takes a question back and asks it again at once hears each word once', async () => {
  const socket = new WebSocket(wsUrl(), 'graphql-transport-ws', { headers: { cookie: sampleCookie('ann') } });
  const heard: { type: string; payload?: Heard }[] = [];
  socket.on('message', (data: Buffer) => void heard.push(JSON.parse(String(data))));
  const words = () => heard.flatMap(({ payload }) => payload?.data?.said ?? []);
  await once(socket, 'open');
  const ask = { type: 'subscribe', id: '1', payload: { query: 'subscription { said }' } };
  for (const message of [{ type: 'connection_init' }, ask, { type: 'complete', id: '1' }, ask, { type: 'ping' }])
    socket.send(JSON.stringify(message));
  await until(() => heard.some(({ type }) => type === 'pong'));
  await pause(100);
  await say('once');
  await say('and this');
  await until(() => words().includes('and this')).finally(() => socket.terminate());
  expect(words()).toEqual(['once', 'and this']);
});

test('a personal subscription is shared with nobody', async () => {
  const ann = await listen(connect(sampleCookie('ann')), 'saidByMe');
  const bo = await listen(connect(sampleCookie('bo')), 'saidByMe');
  expect(gateway().executions).toBe(2);
  await say('from bo', sampleCookie('bo'));
  await say('from ann', sampleCookie('ann'));
  expect((await ann()).data?.saidByMe).toBe('from ann');
  expect((await bo()).data?.saidByMe).toBe('from bo');
});

test('what everybody may hear is not shared between who is signed in and who is not', async () => {
  const guest = await listen(connect(''), 'saidToAll');
  const ann = await listen(connect(sampleCookie('ann')), 'saidToAll');
  expect(gateway().executions).toBe(2);
  await say('for all');
  expect((await guest()).data?.saidToAll).toBe('for all');
  expect((await ann()).data?.saidToAll).toBe('for all');
});

test('who is not signed in hears why, and nothing else', async () => {
  const client = connect('');
  const refused = new Promise((resolve) =>
    client.subscribe({ query: 'subscription { said }' }, { next: resolve, error: resolve, complete: () => undefined }),
  );
  expect(await refused).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }]);
});

/** A socket that has greeted, and what it heard. */
async function greet(person: string) {
  const socket = new WebSocket(wsUrl(), 'graphql-transport-ws', { headers: { cookie: sampleCookie(person) } });
  const heard: { id?: string; type: string; payload?: unknown }[] = [];
  socket.on('message', (data: Buffer) => void heard.push(JSON.parse(String(data))));
  await once(socket, 'open');
  socket.send('{"type":"connection_init"}');
  const ask = (id: string, payload: object) => socket.send(JSON.stringify({ type: 'subscribe', id, payload }));
  /** Resolves when the server has read all that was sent. */
  const settle = async () => {
    const pongs = () => heard.filter(({ type }) => type === 'pong').length;
    const before = pongs();
    socket.send('{"type":"ping"}');
    await until(() => pongs() > before);
    await pause(50);
  };
  return { socket, heard, ask, settle };
}

test('variables that a document does not declare make no execution of their own', async () => {
  const [one, other] = [await greet('eve'), await greet('eve')];
  for (const [socket, { ask }] of [one, other].entries())
    for (let i = 0; i < 20; i++)
      ask(`${i}`, { query: `subscription${' '.repeat(i)} { said }`, variables: { x: `${socket}-${i}` } });
  await Promise.all([one.settle(), other.settle()]);
  expect(gateway().executions).toBe(1);
  [one, other].forEach(({ socket }) => socket.terminate());
});

test.each([
  'subscription { said @skip(if: true) }',
  'subscription { ... on Subscription @include(if: false) { said } }',
  'subscription { ...Words } fragment Words on Subscription { said @include(if: true) }',
])('a subscription that may have nothing to listen to is refused in words: %s', async (query) => {
  const eve = await greet('eve');
  eve.ask('1', { query });
  await eve.settle();
  expect(eve.heard.find(({ type }) => type === 'error')?.payload).toMatchObject([
    { message: 'The field of a subscription has a directive', extensions: { code: 'BAD_INPUT' } },
  ]);
  eve.socket.terminate();
});

test('one session starts a few different subscriptions, and no more; others are untouched', async () => {
  const eve = await greet('eve');
  for (let i = 0; i < 20; i++) eve.ask(`${i}`, { query: `subscription { a${i}: said }` });
  await eve.settle();
  expect(gateway().executions).toBe(10);
  const refusals = eve.heard.filter(({ type }) => type === 'error');
  expect(refusals).toHaveLength(10);
  expect(refusals[0]?.payload).toMatchObject([{ extensions: { code: 'LIMIT_EXCEEDED', hint: expect.any(String) } }]);
  const next = await listen(connect(sampleCookie('ann')), 'said');
  await say('still heard');
  expect((await next()).data?.said).toBe('still heard');
  eve.socket.terminate();
});

test('one session keeps ten sockets; the next is refused until one is closed', async () => {
  const sockets = await Promise.all(Array.from({ length: 10 }, () => greet('eve')));
  await expect(greet('eve')).rejects.toThrow('429');
  (await greet('bo')).socket.terminate();
  sockets[0]?.socket.terminate();
  await pause(100);
  sockets.push(await greet('eve'));
  sockets.forEach(({ socket }) => socket.terminate());
});

test('who floods a socket is told to go, and is cut off even when it reads nothing', async () => {
  const { socket, settle } = await greet('eve');
  await settle();
  const closed = once(socket, 'close');
  for (let sent = 0; sent < 300; sent++) socket.send('{"type":"ping"}');
  expect(await closed).toMatchObject([4429, expect.anything()]);

  const { socket: deaf, settle: ready } = await greet('eve');
  await ready();
  deaf.pause();
  for (let sent = 0; sent < 20_000; sent++) deaf.send('{"type":"ping"}');
  await pause(1_500);
  deaf.resume();
  await until(() => deaf.readyState === WebSocket.CLOSED);
}, 15_000);

test('sockets of nobody in particular are a few hundred at most, and take no place from who is signed in', async () => {
  const guest = () => new WebSocket(wsUrl(), 'graphql-transport-ws');
  const guests = Array.from({ length: 500 }, guest);
  await Promise.all(guests.map((socket) => once(socket, 'open')));
  await expect(once(guest(), 'open')).rejects.toThrow('429');
  (await greet('bo')).socket.terminate();
  guests.forEach((socket) => socket.terminate());
});

test.each([
  ['a name that is not this machine is refused over plain http', { host: 'evil.example' }, '421'],
  ['a page of the address that people use may ask', { host: '127.0.0.1:1', origin: 'http://localhost:3000' }, 'open'],
])('%s', async (_, headers, outcome) => {
  const socket = new WebSocket(wsUrl(), 'graphql-transport-ws', { headers });
  const answer = await once(socket, 'open').then(
    () => 'open',
    (error: Error) => error.message,
  );
  expect(answer).toContain(outcome);
  socket.terminate();
});

test('another site may not use the session', async () => {
  const socket = new WebSocket(wsUrl(), 'graphql-transport-ws', { origin: 'https://elsewhere.example' });
  const [error] = (await once(socket, 'error')) as [Error];
  expect(error.message).toContain('403');
});

test.each([
  ['no JSON', 'words', 4400],
  ['null', 'null', 4400],
  [
    'subscribing before the greeting',
    JSON.stringify({ type: 'subscribe', id: '1', payload: { query: '{ a }' } }),
    4401,
  ],
  ['more than the size limit', 'x'.repeat(30_000), 1009],
])('a client that sends %s is cut off', async (_, message, code) => {
  const socket = new WebSocket(wsUrl(), 'graphql-transport-ws');
  await once(socket, 'open');
  socket.send(message);
  const [closedWith] = (await once(socket, 'close')) as [number];
  expect(closedWith).toBe(code);
});

/** The code with which the server will close a client's socket, once that is open. */
async function openToBeClosed(client: Client): Promise<{ code: Promise<number> }> {
  const code = new Promise<number>((resolve) =>
    client.on('closed', (event) => resolve((event as { code: number }).code)),
  );
  await new Promise((resolve) => client.on('connected', resolve));
  return { code };
}

test('when messages may have been missed, all are cut off to come back, and hear again', async () => {
  const { code } = await openToBeClosed(connect(sampleCookie('ann')));
  await loseLiveConnection(api);
  expect(await code).toBe(1012);
  const next = await listen(connect(sampleCookie('ann')), 'said');
  await say('back');
  expect((await next()).data?.said).toBe('back');
}, 20_000);

test('a session that ends, or changes its rights, is cut off within seconds', async () => {
  const { code } = await openToBeClosed(connect(sampleCookie('dee')));
  await api.app.get(Outbox).publish({ event: SESSION_CHANGED, payload: { personId: 'dee' } });
  expect(await code).toBe(4403);
}, 5_000);
