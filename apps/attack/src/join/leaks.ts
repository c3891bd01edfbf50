import { openerOf } from '@throughline/pulse/ballot';
import { count, type Opened, writeAnswers } from '@throughline/pulse/box';
import type { Cohort, Form } from '@throughline/pulse/domain';
import type pg from 'pg';
import type { AttackName } from './catalogue';
import type { Vote } from './election';
import type { SealedBallot } from './sealed';

/** A copy of the database, to be made worse, and all that those know who make it so. */
export interface Ground {
  readonly owner: pg.Pool;
  readonly waveId: string;
  /** In the order that they came. */
  readonly votes: readonly Vote[];
  readonly backup: readonly SealedBallot[];
  readonly tallyKey: Buffer;
  /** The sheet and the words of a person, by their id. */
  readonly written: ReadonlyMap<string, { readonly sheet: string; readonly comment: string }>;
}

/** A product with one fault, and the attacks that must notice it. */
interface Leak {
  readonly alter: (ground: Ground) => Promise<unknown>;
  readonly noticedBy: readonly AttackName[];
}

const byToken = (votes: readonly Vote[]) => [...votes].sort((a, b) => (a.token < b.token ? -1 : 1));
const byPerson = (votes: readonly Vote[]) => [...votes].sort((a, b) => (a.person.id < b.person.id ? -1 : 1));

export const LEAKS: readonly Leak[] = [
  {
    alter: (ground) => writeUnshuffled(ground, ground.votes),
    noticedBy: [
      '1 answers by place, people by ballot',
      '1 answers by write-ahead log, people by ballot',
      '1 answers by log, people by ballot',
      '1 comments by place, people by ballot',
      '1 comments by write-ahead log, people by ballot',
      '1 comments beside answers by place',
      '1 comments beside answers by write-ahead log',
    ],
  },
  {
    alter: (ground) => writeUnshuffled(ground, byToken(ground.votes)),
    noticedBy: [
      '1 answers by place, people by token',
      '1 answers by write-ahead log, people by token',
      '1 answers by log, people by token',
    ],
  },
  {
    alter: (ground) => writeUnshuffled(ground, byPerson(ground.votes)),
    noticedBy: ['1 answers by place, people by roll'],
  },
  {
    alter: (ground) => numberSheets(ground, ground.votes),
    noticedBy: ['1 answers by id, people by ballot', '1 comments by id, people by ballot'],
  },
  {
    alter: (ground) => numberSheets(ground, byToken(ground.votes)),
    noticedBy: ['1 answers by id, people by token'],
  },
  { alter: writeOneByOne, noticedBy: ['1 answers by transaction, people by ballot'] },
  { alter: keepHours, noticedBy: ['1 answers by clock, people by clock'] },
  { alter: keepTokens, noticedBy: ['1 the same value beside a person and a sheet'] },
  { alter: keepCohorts, noticedBy: ['1 the cohort beside a sheet'] },
];

/** The tally's own writer, but for the shuffling. */
async function writeUnshuffled({ owner, waveId, backup, tallyKey }: Ground, order: readonly Vote[]): Promise<void> {
  const { rows } = await owner.query<{ form: Form; form_hash: string; cohorts: Cohort[]; threshold: number }>(
    'select form, form_hash, cohorts, threshold from ballot.wave where wave_id = $1',
    [waveId],
  );
  const { form_hash: formHash, ...wave } = rows[0]!;
  const open = await openerOf(new Uint8Array(tallyKey.subarray(-32)));
  const sealed = new Map(backup.map((ballot) => [ballot.token, ballot]));
  const opened: Opened[] = [];
  for (const { token } of order) {
    const ballot = sealed.get(token)!;
    const place = { waveId, cohort: ballot.cohort, token: new Uint8Array(Buffer.from(token, 'hex')) };
    opened.push({ cohort: ballot.cohort, content: await open(place, ballot.sealed) });
  }
  const client = await owner.connect();
  await client.query('begin');
  for (const table of ['rollup', 'comment', 'answer', 'block'])
    await client.query(`delete from answers.${table} where wave_id = $1`, [waveId]);
  const asTheyCame = <T>(items: readonly T[]) => [...items];
  await writeAnswers(client, waveId, wave.form, count(opened, { ...wave, formHash }), asTheyCame);
  await client.query('commit');
  client.release();
}

const columnsOf = ({ votes, written }: Ground, order = votes) => ({
  people: order.map(({ person }) => person.id),
  sheets: order.map(({ person }) => written.get(person.id)!.sheet),
  comments: order.map(({ person }) => written.get(person.id)!.comment),
});

/** Ids that rise, as of a serial or with the hour in them. */
async function numberSheets(ground: Ground, order: readonly Vote[]): Promise<void> {
  const { sheets, comments } = columnsOf(ground, order);
  const risen = `('00000000-0000-4000-8000-' || lpad(place::text, 12, '0'))::uuid`;
  const from = 'from unnest($1::uuid[]) with ordinality as given (id, place)';
  await ground.owner.query(`update answers.answer set sheet_id = ${risen} ${from} where sheet_id = given.id`, [sheets]);
  await ground.owner.query(`update answers.comment set id = ${risen} ${from} where comment.id = given.id`, [comments]);
}

async function writeOneByOne(ground: Ground): Promise<void> {
  for (const sheet of columnsOf(ground).sheets)
    await ground.owner.query('update answers.answer set value = value where sheet_id = $1', [sheet]);
}

async function keepHours(ground: Ground): Promise<void> {
  const { people, sheets } = columnsOf(ground);
  const from = 'from unnest($1::uuid[]) with ordinality as given (id, place)';
  const at = `at = '2026-01-01'::timestamptz + place * interval '7 minutes'`;
  await ground.owner.query('alter table signing.taken add column at timestamptz');
  await ground.owner.query('alter table answers.answer add column at timestamptz');
  await ground.owner.query(`update signing.taken set ${at} ${from} where person_id = given.id`, [people]);
  await ground.owner.query(`update answers.answer set ${at} ${from} where sheet_id = given.id`, [sheets]);
}

async function keepTokens(ground: Ground): Promise<void> {
  await ground.owner.query('alter table answers.answer add column token bytea');
  await ground.owner.query(
    `update answers.answer set token = decode(given.token, 'hex')
     from unnest($1::uuid[], $2::text[]) as given (id, token) where sheet_id = given.id`,
    [columnsOf(ground).sheets, ground.votes.map(({ token }) => token)],
  );
}

async function keepCohorts(ground: Ground): Promise<void> {
  const { people, sheets } = columnsOf(ground);
  await ground.owner.query('alter table answers.answer add column cohort text');
  await ground.owner.query(
    `update answers.answer set cohort = cohort_id
     from unnest($1::uuid[], $2::uuid[]) as given (person, sheet) join pulse.member on person_id = person
     where sheet_id = sheet and member.wave_id = answer.wave_id`,
    [people, sheets],
  );
}
