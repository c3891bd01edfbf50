import { type Child, startChild } from '../shared/child';
import { median, rounded } from '../shared/statistics';

const SOCKETS = 6_700;
const ROUNDS = 7;
const BURST = 10;
const WORD = 'x'.repeat(340);

interface Measured {
  /** Milliseconds of CPU for one message to all, and for a burst. */
  single: number;
  burst: number;
  missing: number;
  kBPerConnection: number;
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Has words said and waits until all sockets heard all of them. Gives the server's CPU time in milliseconds. */
async function say(server: Child, clients: Child, words: number): Promise<{ cpu: number; missing: number }> {
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

async function measure(program: string): Promise<Measured> {
  const server = await startChild(`fanout/${program}`);
  const clients = await startChild('fanout/clients');
  const rssBefore = await server.ask<number>('rss');
  const url = `ws://127.0.0.1:${await server.ask<number>('port')}/graphql`;
  await clients.ask('connect', { url, count: SOCKETS });
  await pause(500);
  const rss = (await server.ask<number>('rss')) - rssBefore;
  await say(server, clients, 1);
  const singles = [];
  const bursts = [];
  for (let round = 0; round < ROUNDS; round++) {
    singles.push(await say(server, clients, 1));
    bursts.push(await say(server, clients, BURST));
  }
  await clients.stop();
  await server.stop();
  return {
    single: median(singles.map(({ cpu }) => cpu)),
    burst: median(bursts.map(({ cpu }) => cpu)),
    missing: [...singles, ...bursts].reduce((sum, { missing }) => sum + missing, 0),
    kBPerConnection: rss / 1024 / SOCKETS,
  };
}

const bare = await measure('bare-server');
console.error(
  `bare ws.send   ${bare.single.toFixed(0)} ms of CPU a message to ${SOCKETS}, ${bare.burst.toFixed(0)} ms a burst of ${BURST}`,
);
const product = await measure('product-server');
console.error(
  `Throughline    ${product.single.toFixed(0)} ms of CPU a message to ${SOCKETS}, ${product.burst.toFixed(0)} ms a burst of ${BURST}`,
);
console.log(
  JSON.stringify({
    ratio: rounded(product.single / bare.single),
    burstRatio: rounded(product.burst / bare.burst),
    missing: product.missing,
    kBPerConnection: rounded(product.kBPerConnection, 1),
  }),
);
process.exit(0);
