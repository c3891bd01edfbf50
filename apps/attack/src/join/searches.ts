import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type pg from 'pg';
import { never, noticed, type Verdict } from '../shared/verdict';
import type { Vote } from './election';
import { cluster, filesIn } from './kept';

/** Looks for the tally's private key in every file of the server and of the product. */
export function searchKey(when: string, dataDir: string, tallyKey: Buffer): Verdict[] {
  const privateKey = tallyKey.subarray(-32);
  const attack = `${when} the tally's private key in any file`;
  const found = (folders: readonly string[]) => {
    const files = folders.flatMap(filesIn);
    return { tries: files.length, hits: files.filter((file) => readFileSync(file).includes(privateKey)).length };
  };
  const real = found([cluster(), dataDir]);
  const folder = mkdtempSync(path.join(tmpdir(), 'attack-kept-'));
  writeFileSync(path.join(folder, 'wave.key'), tallyKey);
  const worse = found([folder]);
  rmSync(folder, { recursive: true });
  return [never(attack, real.tries, real.hits), noticed(attack, worse.tries, worse.hits)];
}

/** What both processes said must name no ballot, and what the box said nobody at all. */
export function searchLogs(said: Readonly<Record<'api' | 'ballot', string>>, votes: readonly Vote[]): Verdict[] {
  const found = ({ api, ballot }: typeof said) =>
    votes.filter(({ person, token, words }) => {
      const base64 = Buffer.from(token, 'hex').toString('base64url');
      return [token, base64, words].some((part) => api.includes(part)) || ballot.includes(person.id);
    }).length;
  const attack = '1 ballots in the log of the API, people in that of the box';
  const worse = { ...said, api: `${said.api}${votes[0]!.person.id} took ${votes[0]!.token}` };
  return [never(attack, votes.length, found(said)), noticed(attack, votes.length, found(worse))];
}

/** Statements that are kept for statistics have no values in them. */
export async function searchStatements(owner: pg.Pool, votes: readonly Vote[]): Promise<Verdict[]> {
  const attack = '1 people or ballots in pg_stat_statements';
  const found = async () => {
    const { rows } = await owner.query<{ query: string }>('select query from public.pg_stat_statements');
    const all = rows.map(({ query }) => query).join('\n');
    return {
      tries: rows.length,
      hits: votes.filter(({ person, token, words }) => [person.id, token, words].some((part) => all.includes(part)))
        .length,
    };
  };
  const isThere = await owner
    .query(`create extension if not exists pg_stat_statements schema public`)
    .catch(() => null);
  if (!isThere) return [];
  const real = await found();
  await owner.query(`create view public.attack as select '${votes[0]!.person.id}' as said`);
  const worse = await found();
  await owner.query('drop view public.attack; drop extension pg_stat_statements');
  return [never(attack, real.tries, real.hits), noticed(attack, worse.tries, worse.hits)];
}
