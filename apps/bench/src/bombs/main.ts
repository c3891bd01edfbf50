import { hostileDocuments } from '@throughline/platform/testing';
import { startChild } from '../shared/child';
import { median, rounded } from '../shared/statistics';

const ROUNDS = 9;
const CHEAP = '{ greeting }';

const server = await startChild('bombs/server');
const url = `http://127.0.0.1:${await server.ask<number>('port')}/graphql`;

async function send(query: string): Promise<number> {
  const headers = { 'content-type': 'application/json' };
  const answer = await fetch(url, { method: 'POST', headers, body: JSON.stringify({ query }) });
  await answer.arrayBuffer();
  return answer.status;
}

/** The server's CPU milliseconds for one document of a list. */
async function costOf(documents: readonly string[], status: number): Promise<number> {
  const before = await server.ask<number>('cpu');
  for (const document of documents) {
    const answered = await send(document);
    if (answered !== status) throw new Error(`Answered ${answered} instead of ${status}: ${document.slice(0, 80)}`);
  }
  return ((await server.ask<number>('cpu')) - before) / documents.length;
}

const bombs = hostileDocuments().map(({ query }) => query);
const cheap = Array.from(bombs, () => CHEAP);
const costs: { bomb: number; cheap: number }[] = [];
for (let round = 0; round < ROUNDS; round++)
  costs.push({ cheap: await costOf(cheap, 200), bomb: await costOf(bombs, 400) });

// The first rounds warm the compiler up.
const warm = costs.slice(2);
const bomb = median(warm.map((cost) => cost.bomb));
const query = median(warm.map((cost) => cost.cheap));
console.error(`cheap query       ${query.toFixed(2)} ms of CPU`);
console.error(`hostile document  ${bomb.toFixed(2)} ms of CPU, of ${bombs.length} kinds, all refused with 400`);
console.log(JSON.stringify({ ratio: rounded(bomb / query) }));
await server.stop();
process.exit(0);
