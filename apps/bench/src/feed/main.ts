import { createHash, randomBytes } from 'node:crypto';
import pg from 'pg';
import { type Child, startChild } from '../shared/child';
import { median, rounded } from '../shared/statistics';
import { ROWS } from './rows.sql';

const ROUNDS = 5;
const SECONDS = 4;
const FEED = `query Feed($first: Int!) { recognitionFeed(first: $first) { edges { cursor node {
  id message customerMeaning private createdAt editedAt commentCount
  giver { id name site { id name } } recipients { id name team { id name } } teams { id name }
  principle { id name } reactions { kind count mine } } } pageInfo { endCursor hasNextPage } } }`;
const BODY = JSON.stringify({ query: FEED, variables: { first: 20 } });

/** Fills the database, and gives the cookie of somebody who is signed in. */
async function fill(): Promise<string> {
  const client = new pg.Client(process.env['DATABASE_URL']);
  await client.connect();
  await client.query(ROWS);
  const token = randomBytes(32).toString('base64url');
  await client.query(
    `insert into people.session (token_hash, person_id, user_agent, expires_at)
     select $1, id, 'bench', now() + interval '1 day' from people.person limit 1`,
    [createHash('sha256').update(token).digest()],
  );
  await client.end();
  return `throughline=${token}`;
}

interface Measured {
  perSecond: number;
  /** Milliseconds of the server's CPU for one answer. */
  cpu: number;
}

async function measure(
  server: Child,
  clients: Child,
  cookie: string,
  milliseconds = SECONDS * 1_000,
): Promise<Measured> {
  const url = `http://127.0.0.1:${await server.ask<number>('port')}/graphql`;
  const before = await server.ask<number>('cpu');
  const answered = await clients.ask<number>('load', { url, body: BODY, cookie, milliseconds });
  const cpu = (await server.ask<number>('cpu')) - before;
  return { perSecond: (answered * 1_000) / milliseconds, cpu: cpu / answered };
}

const cookie = await fill();
const clients = await startChild('feed/clients');
const bare = await startChild('feed/bare-server');
const product = await startChild('feed/product-server');
await measure(bare, clients, cookie, 2_000);
await measure(product, clients, cookie, 3_000);

const rounds: { bare: Measured; product: Measured }[] = [];
for (let round = 0; round < ROUNDS; round++)
  rounds.push({ bare: await measure(bare, clients, cookie), product: await measure(product, clients, cookie) });

const told = (name: string, of: (round: (typeof rounds)[number]) => Measured) => {
  const perSecond = median(rounds.map((round) => of(round).perSecond));
  const cpu = median(rounds.map((round) => of(round).cpu));
  console.error(`${name}  ${perSecond.toFixed(0)} pages of 20 a second, ${cpu.toFixed(2)} ms of Node CPU each`);
};
told('bare Fastify and pg', (round) => round.bare);
told('Throughline        ', (round) => round.product);
console.log(
  JSON.stringify({
    ratio: rounded(median(rounds.map((round) => round.product.perSecond / round.bare.perSecond))),
    cpuRatio: rounded(median(rounds.map((round) => round.product.cpu / round.bare.cpu))),
  }),
);
process.exit(0);
