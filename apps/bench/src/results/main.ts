import { addAnswerHistory, addTenQuestions, ANSWERS_A_WAVE, KEPT_SUMS, RAW_SUMS } from '@throughline/pulse/gate';
import pg from 'pg';
import { type Child, startChild } from '../shared/child';
import { median, rounded } from '../shared/statistics';
import { cookieOf, WORKPLACE } from '../shared/workplace.sql';
import { addressesIn, copyDatabase } from './databases';

/** Two years of months, which a page shows, and ten times as many answers, which a company has after twenty. */
const SHOWN = 24;
const TIMES = 10;
const WARM_UP = 5;
const ROUNDS = 25;
const LABELS = 5;
const HR = 1;
const PAGE = `query ($waveId: ID!) {
  pulseResults(waveId: $waveId) {
    finding answered items { questionId figure { n score { mean lo hi } shares } rest { q } change { q } }
    groups { label answered cells { questionId figure { n score { mean lo hi } } rest { q marked } } } }
  pulseTrend(waveId: $waveId) { points { from figures { measure n score lo hi } } }
  pulseComments(waveId: $waveId) { total } }`;

const connect = async () => {
  const client = new pg.Client(process.env['DATABASE_URL']);
  await client.connect();
  return client;
};
const millions = (waves: number) => `${((waves * ANSWERS_A_WAVE) / 1e6).toFixed(1)} million answers`;

/** Milliseconds of each round of several works that are done in turns, so that all meet the same moods of the machine. */
async function inTurns<Name extends string>(
  works: Record<Name, () => Promise<unknown>>,
): Promise<Record<Name, number[]>> {
  const names = Object.keys(works) as Name[];
  const times = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<Name, number[]>;
  for (let round = -WARM_UP; round < ROUNDS; round++)
    for (const name of names) {
      const start = performance.now();
      await works[name]();
      if (round >= 0) times[name].push(performance.now() - start);
    }
  return times;
}

/** Opens the page of results. @throws Error unless it has all groups */
async function openPage(server: Child, waveId: string): Promise<void> {
  const url = `http://127.0.0.1:${await server.ask<number>('port')}/graphql`;
  const headers = { 'content-type': 'application/json', cookie: cookieOf(HR) };
  const body = JSON.stringify({ query: PAGE, variables: { waveId } });
  const answer = await (await fetch(url, { method: 'POST', headers, body })).text();
  if (!answer.includes('"Team 133"')) throw new Error(`No page of results: ${answer.slice(0, 300)}`);
}

const before = await connect();
await before.query(WORKPLACE);
const { rows } = await before.query<{ id: string }>(`select id from people.person where employee_id = '1'`);
const personId = rows[0]!.id;
const surveyId = await addTenQuestions(before, personId);
console.error(`${millions(SHOWN)} are drawn …`);
const newestOfFew = await addAnswerHistory(before, { surveyId, personId, from: 0, waves: SHOWN });
await before.end();
await copyDatabase('few');

const client = await connect();
console.error(`${millions(SHOWN * (TIMES - 1))} more are drawn …`);
const newestOfMany = await addAnswerHistory(client, { surveyId, personId, from: SHOWN, waves: SHOWN * (TIMES - 1) });
const few = await startChild('results/product-server', addressesIn('few'));
const many = await startChild('results/product-server');
const page = await inTurns({ few: () => openPage(few, newestOfFew), many: () => openPage(many, newestOfMany) });
console.error(`${millions(SHOWN)}: the page opens in ${median(page.few).toFixed(0)} ms`);
console.error(`${millions(SHOWN * TIMES)}: the page opens in ${median(page.many).toFixed(0)} ms`);
const sums = await inTurns({
  raw: () => client.query({ name: 'raw', text: RAW_SUMS, values: [newestOfMany, LABELS] }),
  kept: () => client.query({ name: 'kept', text: KEPT_SUMS, values: [newestOfMany] }),
});
console.error(
  `sums of a wave: ${median(sums.raw).toFixed(1)} ms from answers, ${median(sums.kept).toFixed(1)} ms kept`,
);
console.log(
  JSON.stringify({
    growth: rounded(median(page.many.map((time, round) => time / page.few[round]!))),
    rollupSpeedup: rounded(median(sums.raw) / median(sums.kept), 1),
  }),
);
await Promise.all([few.stop(), many.stop()]);
process.exit(0);
