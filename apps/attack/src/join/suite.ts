import { copyFileSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { createCompany, createOfficer } from '../shared/company';
import { fingerprint } from '../shared/form';
import { wait } from '../shared/http';
import { addressIn, Product } from '../shared/product';
import { guessed, type Verdict } from '../shared/verdict';
import { askToClose, counted, openWave, stateOf } from '../shared/wave';
import type { Truth } from './attacks';
import { attacksOn } from './catalogue';
import { type Vote, vote } from './election';
import { type Inquiry, lookInto } from './inquiry';
import { keep, type Kept } from './kept';
import { type Ground, LEAKS } from './leaks';
import { sealedIn } from './sealed';
import { searchKey, searchLogs, searchStatements } from './searches';
import { afterwards, whileOpen } from './while-open';

/** Quiet regions have five teams, of which one person answers each: there a block holds five cohorts. */
export interface Size {
  readonly quietRegions: number;
  readonly busyTeams: number;
}

const TEAM = 12;
const ANSWERING = 10;

/** Suites 1 and 2: a wave from its opening to its end, with all that is kept of it looked through. */
export async function joinSuite({ quietRegions, busyTeams }: Size, say: (verdict: Verdict) => void): Promise<void> {
  const product = await new Product('attack').start();
  const { owner, keyFolder, dataDir } = product;
  const quiet = Array.from({ length: quietRegions }, () => Array.from({ length: 5 }, () => 10));
  const company = await createCompany(owner, [...quiet, Array.from({ length: busyTeams }, () => TEAM)]);
  const hr = await createOfficer(owner, 'hr');
  const turnout = company.regions.flatMap((teams, region) =>
    teams.map((team) => ({ team, answering: region < quietRegions ? 1 : ANSWERING })),
  );
  const wave = await openWave(product, hr, [company.id]);
  const keyCopy = path.join(mkdtempSync(path.join(tmpdir(), 'attack-key-')), 'wave.key');
  copyFileSync(path.join(keyFolder, `${wave.id}.key`), keyCopy);
  const tallyKey = readFileSync(keyCopy);
  const votes = await vote(product, wave, turnout);

  const open = await keep(owner, keyFolder);
  for (const verdict of await whileOpen(open, wave.id, votes, tallyKey)) say(verdict);
  const backup = sealedIn(open, wave.id);

  await askToClose(product.api, hr, wave.id);
  await counted(product.box, wave.id);
  await wait('The close', async () => (await stateOf(product.api, hr, wave.id)) === 'CLOSED');
  for (const verdict of await searchStatements(owner, votes)) say(verdict);
  const said = { api: product.said('api'), ballot: product.said('ballot') };
  const closed = await keep(owner, keyFolder);
  say(afterwards(closed, votes));
  for (const verdict of searchKey('1', dataDir, tallyKey)) say(verdict);
  for (const verdict of searchLogs(said, votes)) say(verdict);
  await product.stop();

  const attacks = attacksOn(backup, wave.id);
  const inquiry = lookInto(closed, wave.id);
  const truth = truthOf(inquiry, votes);
  for (const [name, attack] of Object.entries(attacks)) say(guessed(name, await attack(inquiry, truth)));

  const kept = { ...inquiry, kept: { ...closed, keys: [tallyKey] } };
  say(guessed('1 what is left of the key', await attacks['1 what is left of the key'](kept, truth), true));
  const ground = { waveId: wave.id, votes, backup, tallyKey, written: writtenBy(truth, inquiry) };
  for (const { alter, noticedBy } of LEAKS) {
    const worse = lookInto(await leaking(alter, ground), wave.id);
    const worseTruth = truthOf(worse, votes);
    for (const name of noticedBy) say(guessed(name, await attacks[name](worse, worseTruth), true));
  }
}

/** By their answers and words, which nobody else gave. */
function truthOf({ answers, kept }: Inquiry, votes: readonly Vote[]): Truth {
  const byAnswers = new Map(votes.map((given) => [fingerprint(given.answers), given.person.id]));
  const byWords = new Map(votes.map((given) => [given.words, given.person.id]));
  const sheets = [...answers].map(([sheet, given]) => [sheet, byAnswers.get(fingerprint(given))!] as const);
  const comments = (kept.tables.get('answers.comment') ?? []).map(
    ({ values }) => [values['id'] as string, byWords.get(values['words'] as string)!] as const,
  );
  return { writerOf: new Map([...sheets, ...comments]) };
}

function writtenBy({ writerOf }: Truth, { answers }: Inquiry): Ground['written'] {
  const written = new Map<string, { sheet: string; comment: string }>();
  for (const [id, person] of writerOf)
    written.set(person, {
      sheet: '',
      comment: '',
      ...written.get(person),
      [answers.has(id) ? 'sheet' : 'comment']: id,
    });
  return written;
}

/** What is kept by a product with a leak: the same wave in a copy of its database. */
async function leaking(alter: (ground: Ground) => Promise<unknown>, ground: Omit<Ground, 'owner'>): Promise<Kept> {
  const server = new pg.Client(addressIn('postgres'));
  await server.connect();
  await server.query('create database leaking template attack strategy file_copy');
  const owner = new pg.Pool({ connectionString: addressIn('leaking'), max: 2 }).on('error', () => undefined);
  await alter({ ...ground, owner });
  const kept = await keep(owner, '/nonexistent');
  await owner.end();
  await server.query('drop database leaking with (force)');
  await server.end();
  return kept;
}
