import pg from 'pg';
import { startChild } from '../shared/child';
import { rounded } from '../shared/statistics';
import { startBallotBox } from './ballot-box';
import { plainInserts } from './plain-inserts';
import { launchWave } from './wave';
import { WORKPLACE } from '../shared/workplace.sql';

const PEOPLE = 6_700;
/** What a launch to all of them needs, when they come within the five minutes after the notice. */
const NEEDED_A_SECOND = 22;

const client = new pg.Client(process.env['DATABASE_URL']);
await client.connect();
await client.query(WORKPLACE);
const box = await startBallotBox();
process.env['BALLOT_URL'] = box.url;
const product = await startChild('pulse/product-server');
const voters = await startChild('pulse/voters');
const api = `http://127.0.0.1:${await product.ask<number>('port')}`;

console.error('The wave opens: a key for each group …');
const wave = await launchWave(api, box.url);
console.error(`${PEOPLE} devices load it and prepare their ballots …`);
await voters.ask('prepare', { api, wave: wave.id, count: PEOPLE });
const taken = await voters.ask<number>('takeBallots', api);
console.error(`taken   ${((1_000 * PEOPLE) / taken).toFixed(0)} ballots signed a second; answers are sealed …`);
await voters.ask('seal', wave.tallyKey);
const sent = await voters.ask<number>('send', box.url);
console.error(`sent    ${((1_000 * PEOPLE) / sent).toFixed(0)} sealed ballots into the box a second`);
const plain = await plainInserts(await voters.ask<string[]>('bodies'));
console.error(
  `plain   ${((1_000 * PEOPLE) / plain).toFixed(0)} plain INSERTs of the same bytes a second; the box is opened …`,
);

const counted = await wave.close();
const { rows } = await client.query<{ sheets: number }>('select counted as sheets from ballot.outcome');
const sheets = rows[0]?.sheets ?? 0;
const tokens = new Set(await voters.ask<string[]>('tokens'));
const inBox = new Set(counted.filter((token) => tokens.has(token)));
console.error(`counted ${counted.length} ballots, ${sheets} sheets`);
console.log(
  JSON.stringify({
    headroom: rounded((1_000 * PEOPLE) / (taken + sent) / NEEDED_A_SECOND, 2),
    lost: Math.max(tokens.size - inBox.size, PEOPLE - sheets),
    double: Math.max(counted.length - inBox.size, sheets - PEOPLE, 0),
    ratio: rounded(plain / (taken + sent)),
  }),
);
box.stop();
await Promise.all([product.stop(), voters.stop()]);
process.exit(0);
