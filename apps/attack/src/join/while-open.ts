import { openerOf } from '@throughline/pulse/ballot';
import { always, guessed, never, noticed, stated, type Verdict } from '../shared/verdict';
import type { Vote } from './election';
import type { Kept } from './kept';
import { type SealedBallot, sealedIn } from './sealed';
import { ballotsOf, hex, readTrail } from './trail';

const WORDS = '2 words in the clear';

/** Suite 2: all that is kept while a wave is open, but for the key of the tally. */
export async function whileOpen(
  kept: Kept,
  waveId: string,
  votes: readonly Vote[],
  tallyKey: Buffer,
): Promise<Verdict[]> {
  const backup = sealedIn(kept, waveId);
  const truth = new Map(votes.map(({ token, answers }) => [token, answers['q0']!]));
  const guesses = (claims: readonly number[]) =>
    backup.map(({ token }, place) => ({ hit: truth.get(token) === claims[place], chance: 1 / 5 }));
  const read = '2 the first answer in a sealed ballot';
  return [
    guessed(read, guesses(backup.map(fromBytes))),
    guessed(read, guesses(await opened(backup, waveId, tallyKey)), true),
    never('2 sealed ballots of another length', backup.length, backup.filter(isOfOtherLength).length),
    never(WORDS, votes.length, wordsIn(kept, votes)),
    ...whoAnswered(kept, waveId, votes, backup),
  ];
}

/** Without the key there is but the look of the bytes. */
const fromBytes = ({ sealed }: SealedBallot) => 1 + (sealed.reduce((sum, byte) => sum + byte, 0) % 5);

const isOfOtherLength = ({ sealed }: SealedBallot, _: number, all: readonly SealedBallot[]) =>
  sealed.length !== all[0]!.sealed.length;

async function opened(backup: readonly SealedBallot[], waveId: string, tallyKey: Buffer): Promise<number[]> {
  const open = await openerOf(new Uint8Array(tallyKey.subarray(-32)));
  const claims: number[] = [];
  for (const { token, cohort, sealed } of backup) {
    const place = { waveId, cohort, token: new Uint8Array(Buffer.from(token, 'hex')) };
    claims.push(((await open(place, sealed)) as { answers: Record<string, number> }).answers['q0']!);
  }
  return claims;
}

/** Once it is counted, what people wrote is there to be read: so the search finds it. */
export const afterwards = (kept: Kept, votes: readonly Vote[]): Verdict =>
  noticed(WORDS, votes.length, wordsIn(kept, votes));

/** How many have written something that stands in the clear anywhere. */
function wordsIn(kept: Kept, votes: readonly Vote[]): number {
  const tables = JSON.stringify([...kept.tables]);
  const isFound = ({ words }: Vote) =>
    [tables, kept.log].some((text) => text.includes(words)) || kept.wal.includes(words);
  return votes.filter(isFound).length;
}

/**
 * What can be known, and is said so in docs/privacy.md: who took a ballot, and, where people come one after the other,
 * which sealed ballot is whose.
 */
function whoAnswered(kept: Kept, waveId: string, votes: readonly Vote[], backup: readonly SealedBallot[]): Verdict[] {
  const issued = (kept.tables.get('signing.issuance') ?? []).filter(({ values }) => values['wave_id'] === waveId);
  const took = new Set(issued.map(({ values }) => values['person_id']));
  const ballots = ballotsOf(readTrail(kept.wal, waveId), new Set(backup.map(({ token }) => token)));
  const matched = votes.filter(({ person, token }) => ballots.get(hex(person.id)) === token);
  return [
    always('2 known: who took a ballot', votes.length, votes.filter(({ person }) => took.has(person.id)).length),
    stated('2 known: whose a sealed ballot is, by its order', votes.length, matched.length),
  ];
}
