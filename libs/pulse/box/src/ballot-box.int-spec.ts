import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { newSecret } from '@throughline/pulse/ballot';
import { cloneDatabase, type TestDatabase } from '@throughline/platform/testing';
import type { FastifyInstance } from 'fastify';
import pg from 'pg';
import { ballotServer } from './collector/ballot-server';
import { Collector } from './collector/collector';
import { openPollingPlace, type PollingPlace, type Sent, tallyKeyOf } from './polling-place.factory';
import { Tally } from './tally/tally';
import { TallyKeys } from './tally/tally-keys';

let database: TestDatabase;
let owner: pg.Pool;
let collectorPool: pg.Pool;
let tallyPool: pg.Pool;
let server: FastifyInstance;
let tally: Tally;
const folder = mkdtempSync(path.join(tmpdir(), 'tally-keys-'));
const failures: Error[] = [];

beforeAll(async () => {
  database = await cloneDatabase();
  owner = new pg.Pool({ connectionString: database.ownerUrl });
  collectorPool = new pg.Pool({ connectionString: database.partyUrl('collector') });
  tallyPool = new pg.Pool({ connectionString: database.partyUrl('tally') });
  tally = new Tally(tallyPool, new TallyKeys(folder));
  server = ballotServer({
    collector: new Collector(collectorPool),
    pagesOrigin: 'http://localhost:3000',
    failed: (error) => failures.push(error),
  });
}, 30_000);

afterAll(async () => {
  await server.close();
  await Promise.all([owner.end(), collectorPool.end(), tallyPool.end()]);
  await database.drop();
  rmSync(folder, { recursive: true });
});

async function open(...invited: number[]) {
  const place = await openPollingPlace(owner, invited);
  await tally.prepare(place.waveId);
  return { place, tallyKey: await tallyKeyOf(owner, place.waveId) };
}

const submit = (waveId: string, payload: unknown, headers: Record<string, string> = {}) =>
  server.inject({ method: 'POST', url: `/ballot/waves/${waveId}/ballots`, payload: payload as object, headers });

const askToClose = (waveId: string) =>
  owner.query('update ballot.wave set close_requested = true where wave_id = $1', [waveId]);

async function close({ waveId }: PollingPlace) {
  await askToClose(waveId);
  await tally.close(waveId);
}

/** Sends a ballot for each answer; `null` sends none. */
async function answer({ place, tallyKey }: Awaited<ReturnType<typeof open>>, cohort: number, values: unknown[]) {
  const sent = await Promise.all(values.map((help) => place.ballot({ cohort, tallyKey, answers: { help } })));
  for (const ballot of sent) expect((await submit(place.waveId, ballot)).statusCode).toBe(201);
  return sent;
}

const rows = async <Row extends pg.QueryResultRow>(sql: string, ...values: unknown[]) =>
  (await owner.query<Row>(sql, values)).rows;

describe('a ballot', () => {
  let wave: Awaited<ReturnType<typeof open>>;
  let good: Sent;
  beforeAll(async () => {
    wave = await open(10, 10);
    good = await wave.place.ballot({ cohort: 0, tallyKey: wave.tallyKey });
  });

  it('is taken once; sent again it is there already', async () => {
    expect((await submit(wave.place.waveId, good)).statusCode).toBe(201);
    expect((await submit(wave.place.waveId, good)).statusCode).toBe(200);
  });

  it('may be changed by who holds its secret, and never back', async () => {
    const secret = newSecret();
    const edition = (version: number, help: number) =>
      wave.place.ballot({ cohort: 0, tallyKey: wave.tallyKey, secret, version, answers: { help } });
    const [first, second, other] = [await edition(1, 2), await edition(2, 5), await edition(2, 1)];
    expect((await submit(wave.place.waveId, first)).statusCode).toBe(201);
    expect((await submit(wave.place.waveId, second)).statusCode).toBe(201);
    for (const late of [first, other]) {
      const answered = await submit(wave.place.waveId, late);
      expect(answered.statusCode).toBe(409);
      expect(answered.json()).toMatchObject({ code: 'CONFLICT', hint: expect.any(String) });
    }
  });

  it.each<[string, (ballot: Sent) => object, string]>([
    ['of another cohort', (ballot) => ({ ...ballot, cohort: 'c2' }), 'signature'],
    ['of no cohort', (ballot) => ({ ...ballot, cohort: 'c9' }), 'cohort'],
    ['without a cohort', ({ cohort: _, ...ballot }) => ballot, 'cohort'],
    ['with a version of nothing', (ballot) => ({ ...ballot, version: 0 }), 'version'],
    ['with a raised version', (ballot) => ({ ...ballot, version: 2 }), 'editSignature'],
    ['with other answers', (ballot) => ({ ...ballot, sealed: `A${ballot.sealed.slice(1)}` }), 'editSignature'],
    ['with a changed message', (ballot) => ({ ...ballot, message: `A${ballot.message.slice(1)}` }), 'signature'],
    ['with a short seal', (ballot) => ({ ...ballot, sealed: ballot.sealed.slice(4) }), 'sealed'],
    ['that is no base64', (ballot) => ({ ...ballot, signature: '%%' }), 'signature'],
    ['that is a list', () => [], 'cohort'],
  ])('%s is refused, and says which field', async (_, change, field) => {
    const answered = await submit(wave.place.waveId, change(good));
    expect({ status: answered.statusCode, ...answered.json() }).toMatchObject({
      status: 400,
      code: 'BAD_INPUT',
      field,
    });
    expect(answered.json().hint).toEqual(expect.any(String));
  });

  it.each([
    ['a cookie', { cookie: 'throughline=x' }],
    ['a name and password', { authorization: 'Basic eDp4' }],
  ])('that comes with %s is turned away', async (_, headers) => {
    expect((await submit(wave.place.waveId, good, headers as Record<string, string>)).statusCode).toBe(400);
  });

  it('of 10 MB is turned away', async () => {
    const answered = await submit(wave.place.waveId, { ...good, sealed: 'A'.repeat(10_000_000) });
    expect({ status: answered.statusCode, code: answered.json().code }).toEqual({
      status: 413,
      code: 'LIMIT_EXCEEDED',
    });
  });

  it('for a wave that does not exist is turned away', async () => {
    expect((await submit('00000000-0000-4000-8000-000000000000', good)).statusCode).toBe(400);
    expect((await submit('x', good)).statusCode).toBe(400);
  });

  it('sent forty times at once is in the box once', async () => {
    const { place, tallyKey } = wave;
    const secret = newSecret();
    const ballots = await Promise.all(
      Array.from({ length: 40 }, (_, version) =>
        place.ballot({ cohort: 1, tallyKey, secret, version: (version % 4) + 1 }),
      ),
    );
    const [before] = await rows<{ n: number }>(
      'select count(*)::int as n from ballot.sealed where wave_id = $1',
      place.waveId,
    );
    const answers = await Promise.all(ballots.map((ballot) => submit(place.waveId, ballot)));
    expect(answers.every(({ statusCode }) => [200, 201, 409].includes(statusCode))).toBe(true);
    const after = await rows<{ n: number; version: number }>(
      'select count(*)::int as n, max(version) as version from ballot.sealed where wave_id = $1',
      place.waveId,
    );
    expect(after[0]!.n).toBe(before!.n + 1);
  });
});

describe('the count', () => {
  it('writes each answer once, with its block, and then nobody can open the box', async () => {
    const wave = await open(10, 10);
    const { waveId } = wave.place;
    await answer(wave, 0, [5, 5, 4, 4, 3, 2]);
    await answer(wave, 1, [1, 1, 1, 2, 2]);
    await close(wave.place);
    const blocks = await rows<{ label: string; answered: number; values: number[] }>(
      `select label, answered, array_agg(value order by value) as values from answers.block
       join answers.answer on answer.block_id = block.id where block.wave_id = $1 group by block.id order by label`,
      waveId,
    );
    expect(blocks).toEqual([
      { label: 'Team 1', answered: 6, values: [2, 3, 4, 4, 5, 5] },
      { label: 'Team 2', answered: 5, values: [1, 1, 1, 2, 2] },
    ]);
    expect(readdirSync(folder)).not.toContain(`${waveId}.key`);
    expect(await rows('select from ballot.sealed where wave_id = $1', waveId)).toEqual([]);
    const [outcome] = await rows('select counted, dropped, published from ballot.outcome where wave_id = $1', waveId);
    expect(outcome).toEqual({ counted: 11, dropped: 0, published: true });
    const [rollup] = await rows(
      `select n, sum, counts from answers.rollup join answers.block on block.id = block_id
       where block.wave_id = $1 and measure = 'help' and label = 'Team 1'`,
      waveId,
    );
    expect(rollup).toEqual({ n: 6, sum: 425, counts: [0, 1, 1, 2, 2] });
  });

  it('merges the few with their neighbours, and shows nothing of too few in all', async () => {
    const wave = await open(10, 10, 10);
    await answer(wave, 0, [5, 5, 5]);
    await answer(wave, 1, [4, 4, 4, 4]);
    await answer(wave, 2, [1, 2, 3, 4, 5, 1]);
    await close(wave.place);
    const labels = await rows(
      'select label, answered from answers.block where wave_id = $1 order by label',
      wave.place.waveId,
    );
    expect(labels).toEqual([
      { label: 'Team 1, Team 2', answered: 7 },
      { label: 'Team 3', answered: 6 },
    ]);

    const few = await open(10);
    await answer(few, 0, [5, 4, 3, 2]);
    await close(few.place);
    const [outcome] = await rows('select counted, published from ballot.outcome where wave_id = $1', few.place.waveId);
    expect(outcome).toEqual({ counted: 4, published: false });
    expect(await rows('select from answers.answer where wave_id = $1', few.place.waveId)).toEqual([]);
  });

  it('drops what is no answer, and says how many and why', async () => {
    const wave = await open(20);
    await answer(wave, 0, [5, 4, 3, 2, 1, 9, 'yes']);
    await close(wave.place);
    const [outcome] = await rows(
      'select counted, dropped, dropped_why from ballot.outcome where wave_id = $1',
      wave.place.waveId,
    );
    expect(outcome).toEqual({ counted: 5, dropped: 2, dropped_why: { badAnswer: 2 } });
  });

  it('keeps words as they can be kept and read, whatever somebody sealed', async () => {
    const wave = await open(10);
    const { place, tallyKey } = wave;
    const said = ['Fine\0', 'Half \ud800', '\u202eturned', '\u200b', '  So so  '];
    for (const help of said) {
      const ballot = await place.ballot({ cohort: 0, tallyKey, comments: { help } });
      expect((await submit(place.waveId, ballot)).statusCode).toBe(201);
    }
    await close(place);
    expect(await rows('select words from answers.comment where wave_id = $1 order by words', place.waveId)).toEqual(
      ['Fine', 'Half', 'So so', 'turned'].map((words) => ({ words })),
    );
    expect(await rows('select from answers.answer where wave_id = $1', place.waveId)).toHaveLength(5);
  });

  it('lets everybody find their ballot, and takes none after the close', async () => {
    const wave = await open(10);
    const { waveId } = wave.place;
    await answer(wave, 0, [5, 4, 3, 2, 1]);
    const counted = () => server.inject({ url: `/ballot/waves/${waveId}/counted` });
    expect((await counted()).statusCode).toBe(404);
    await close(wave.place);
    expect((await counted()).json()).toHaveLength(5);
    const late = await wave.place.ballot({ cohort: 0, tallyKey: wave.tallyKey });
    expect((await submit(waveId, late)).statusCode).toBe(409);
  });

  it('does not begin before it is asked for, and repeated it changes nothing', async () => {
    const wave = await open(10);
    await answer(wave, 0, [5, 4, 3, 2, 1]);
    await expect(tally.close(wave.place.waveId)).rejects.toThrow('not to be counted now');
    await close(wave.place);
    await tally.close(wave.place.waveId);
    expect(await rows('select from answers.answer where wave_id = $1', wave.place.waveId)).toHaveLength(5);
  });

  it('resumes after a crash between the count and the end of the key', async () => {
    const wave = await open(10);
    const { waveId } = wave.place;
    await answer(wave, 0, [5, 4, 3, 2, 1]);
    await askToClose(waveId);
    const destroy = tally.destroy.bind(tally);
    tally.destroy = () => Promise.reject(new Error('killed'));
    await expect(tally.close(waveId)).rejects.toThrow('killed');
    tally.destroy = destroy;
    expect(readdirSync(folder)).toContain(`${waveId}.key`);
    await tally.close(waveId);
    expect(readdirSync(folder)).not.toContain(`${waveId}.key`);
    expect(await rows('select from answers.answer where wave_id = $1', waveId)).toHaveLength(5);
  });

  it('counts exactly what was taken, when ballots and the close race', async () => {
    const wave = await open(60);
    const { place, tallyKey } = wave;
    const ballots = await Promise.all(Array.from({ length: 30 }, () => place.ballot({ cohort: 0, tallyKey })));
    const submitting = ballots.map((ballot) => submit(place.waveId, ballot));
    await Promise.all(submitting.slice(0, 8));
    await askToClose(place.waveId);
    const [, ...answers] = await Promise.all([tally.close(place.waveId), ...submitting]);
    const taken = answers.filter(({ statusCode }) => statusCode === 201).length;
    const [outcome] = await rows<{ counted: number }>(
      'select counted from ballot.outcome where wave_id = $1',
      place.waveId,
    );
    expect(outcome!.counted).toBe(taken);
  });
});

describe('each party sees what it must', () => {
  const denied = async (party: string, sql: string) => {
    const client = new pg.Client({ connectionString: database.partyUrl(party) });
    await client.connect();
    try {
      await client.query(sql);
      return 'allowed';
    } catch (error) {
      return (error as { code: string }).code;
    } finally {
      await client.end();
    }
  };
  const CLOSED = '42501';

  it.each([
    ['api', 'select * from ballot.sealed'],
    ['api', 'update ballot.wave set threshold = 5'],
    ['api', 'update ballot.wave set root = root'],
    ['api', 'update ballot.wave set cohorts = cohorts'],
    ['api', 'delete from answers.answer'],
    ['api', 'delete from answers.release'],
    ['api', 'update answers.release set first_shown_on = first_shown_on'],
    ['api', 'select * from signing.key'],
    ['api', 'select * from signing.issuance'],
    ['collector', 'update ballot.sealed set cohort = cohort'],
    ['collector', 'select * from people.person'],
    ['collector', 'select * from pulse.member'],
    ['collector', 'select * from signing.roll'],
    ['collector', 'select * from answers.answer'],
    ['tally', 'select * from people.session'],
    ['tally', 'select * from signing.issuance'],
    ['tally', 'select * from pulse.member'],
    ['tally', 'delete from answers.answer'],
    ['signer', 'select * from ballot.sealed'],
    ['signer', 'select * from answers.answer'],
    ['signer', 'select * from people.person'],
  ])('%s: %s is closed', async (party, sql) => expect(await denied(party, sql)).toBe(CLOSED));

  it.each([
    ['api', 'select * from signing.roll'],
    ['api', 'update ballot.wave set cancelled = cancelled where false'],
    ['api', 'update ballot.wave set closes_at = closes_at where false'],
    ['api', 'select * from answers.rollup'],
    ['collector', 'select * from ballot.sealed'],
    ['tally', 'select * from ballot.sealed'],
    ['signer', 'select * from pulse.member'],
  ])('%s: %s is open', async (party, sql) => expect(await denied(party, sql)).toBe('allowed'));

  it('no failure of ours was met on the way', () => expect(failures).toEqual([]));
});
