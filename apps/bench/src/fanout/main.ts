import { type Child, startChild } from '../shared/child';
import { median, rounded } from '../shared/statistics';

const SOCKETS = 6_700;
const WARM_UP = 5;
const ROUNDS = 11;
const BURST = 10;
const WORD = 'x'.repeat(340);

interface Subject {
  server: Child;
  clients: Child;
  kBPerConnection: number;
  /** Milliseconds of CPU for one message to all, and for a burst. */
  singles: number[];
  bursts: number[];
  /** Messages that a client did not hear. */
  missing: number;
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Has words said and waits until all sockets heard all of them. Gives the server's CPU time in milliseconds. */
async function say({ server, clients }: Subject, words: number): Promise<{ cpu: number; missing: number }> {
  await clients.ask('forget');
  const before = await server.ask<number>('cpu');
  await server.ask(
    'say',
    Array.from({ length: words }, () => WORD),
  );
  const expected = SOCKETS * words;
  let received = 0;
  for (let tries = 0; tries < 200 && received < expected; tries++) {
    await pause(25);
    received = await clients.ask<number>('received');
  }
  return { cpu: (await server.ask<number>('cpu')) - before, missing: expected - received };
}

/** A server with its clients in another process, all of them connected and subscribed. */
async function open(program: string): Promise<Subject> {
  const server = await startChild(`fanout/${program}`);
  const clients = await startChild('fanout/clients');
  const rssBefore = await server.ask<number>('rss');
  const url = `ws://127.0.0.1:${await server.ask<number>('port')}/graphql`;
  await clients.ask('connect', { url, count: SOCKETS });
  await pause(500);
  const rss = (await server.ask<number>('rss')) - rssBefore;
  return { server, clients, kBPerConnection: rss / 1024 / SOCKETS, singles: [], bursts: [], missing: 0 };
}

const bare = await open('bare-server');
const product = await open('product-server');
// In turns, so that both meet the same moods of the machine, and once each is as warm as a server that has run for days.
for (let round = -WARM_UP; round < ROUNDS; round++) {
  for (const subject of [bare, product]) {
    const single = await say(subject, 1);
    const burst = await say(subject, BURST);
    subject.missing += single.missing + burst.missing;
    if (round < 0) continue;
    subject.singles.push(single.cpu);
    subject.bursts.push(burst.cpu);
  }
}
for (const { clients, server } of [bare, product]) await Promise.all([clients.stop(), server.stop()]);

const told = ({ singles, bursts }: Subject) =>
  `${median(singles).toFixed(0)} ms of CPU a message to ${SOCKETS}, ${median(bursts).toFixed(0)} ms a burst of ${BURST}`;
console.error(`bare ws.send   ${told(bare)}`);
console.error(`Throughline    ${told(product)}`);
console.log(
  JSON.stringify({
    ratio: rounded(median(product.singles) / median(bare.singles)),
    burstRatio: rounded(median(product.bursts) / median(bare.bursts)),
    missing: product.missing,
    kBPerConnection: rounded(product.kBPerConnection, 1),
  }),
);
process.exit(0);
