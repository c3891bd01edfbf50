import { createHash } from 'node:crypto';
import { openerOf } from '@throughline/pulse/ballot';
import { fingerprint } from '../shared/form';
import type { Guess } from '../shared/verdict';
import type { Circle, Inquiry } from './inquiry';
import { ACTED, ordered, WRITTEN } from './orders';
import type { SealedBallot } from './sealed';

/** Who wrote which sheet, and which words: what the attack does not know. */
export interface Truth {
  readonly writerOf: ReadonlyMap<string, string>;
}

/** Whom an attack takes for the writer of each sheet of a circle. */
type Claims = ReadonlyMap<string, string | undefined>;
export type Attack = (inquiry: Inquiry, truth: Truth) => Guess[] | Promise<Guess[]>;

const anyOf = <T>(items: readonly T[]): T => items[Math.floor(Math.random() * items.length)]!;

/** Claims as guesses; where there is no claim, one of the circle is drawn. */
const judged = ({ writerOf }: Truth, { people }: Circle, sheets: readonly string[], claims: Claims): Guess[] =>
  sheets.map((sheet) => {
    const person = claims.get(sheet) ?? anyOf(people);
    return { hit: writerOf.get(sheet) === person, chance: 1 / people.length };
  });

/** The first is taken for the first, the second for the second, and so on. */
function inStep(theirs: readonly string[], people: readonly string[]): Claims {
  return new Map(theirs.map((id, place) => [id, people[Math.floor((place * people.length) / theirs.length)]]));
}

export const answersInOrder =
  (written: keyof typeof WRITTEN, acted: keyof typeof ACTED): Attack =>
  (inquiry, truth) => {
    const [sheetRank, personRank] = [WRITTEN[written](inquiry), ACTED[acted](inquiry)];
    return inquiry.circles.flatMap((circle) =>
      judged(
        truth,
        circle,
        circle.sheets,
        inStep(ordered(circle.sheets, sheetRank), ordered(circle.people, personRank)),
      ),
    );
  };

export const commentsInOrder =
  (written: keyof typeof WRITTEN, acted: keyof typeof ACTED): Attack =>
  (inquiry, truth) => {
    const [rank, personRank] = [WRITTEN[written](inquiry), ACTED[acted](inquiry)];
    return inquiry.circles.flatMap((circle) =>
      judged(
        truth,
        circle,
        circle.comments,
        inStep(ordered(circle.comments, rank), ordered(circle.people, personRank)),
      ),
    );
  };

/** Comments beside the answers that came with them, by a column of both. */
export const commentsBesideAnswers =
  (written: keyof typeof WRITTEN): Attack =>
  (inquiry, { writerOf }) => {
    const rank = WRITTEN[written](inquiry);
    return inquiry.circles.flatMap(({ comments, sheets }) => {
      const claims = inStep(ordered(comments, rank), ordered(sheets, rank));
      return comments.map((id) => ({
        hit: writerOf.get(id) === writerOf.get(claims.get(id)!),
        chance: 1 / sheets.length,
      }));
    });
  };

/** Shorter ones are words of the product. */
const LEAST_LETTERS = 16;

/** Any value that stands beside one person and beside one sheet, as it is or hashed, wherever it is kept. */
export const sameValue: Attack = (inquiry, truth) => {
  const ofPerson = valuesBeside(inquiry, new Set(inquiry.tokenOf.keys()));
  for (const [person, token] of inquiry.tokenOf) add(ofPerson, `\\x${token}`, person);
  const ofSheet = valuesBeside(inquiry, new Set(inquiry.answers.keys()));
  const claims = new Map<string, string>();
  for (const [value, sheets] of ofSheet)
    for (const known of [value, hashed(value)]) {
      const people = ofPerson.get(known);
      if (sheets.size === 1 && people?.size === 1) claims.set([...sheets][0]!, [...people][0]!);
    }
  return inquiry.circles.flatMap((circle) => judged(truth, circle, circle.sheets, claims));
};

function valuesBeside({ kept }: Inquiry, ids: ReadonlySet<string>): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  for (const rows of kept.tables.values())
    for (const { values } of rows) {
      const texts = Object.values(values).filter((value): value is string => typeof value === 'string');
      for (const id of texts.filter((value) => ids.has(value)))
        for (const value of texts) if (value.length >= LEAST_LETTERS) add(found, value, id);
    }
  return found;
}

const add = (found: Map<string, Set<string>>, value: string, id: string) =>
  found.set(value, (found.get(value) ?? new Set()).add(id));

const hashed = (value: string) =>
  `\\x${createHash('sha256')
    .update(Buffer.from(value.slice(2), 'hex'))
    .digest('hex')}`;

/** The cohort, where it is kept beside a sheet: a block may hold several. */
export const cohortKept: Attack = (inquiry, truth) => {
  const cohortOf = new Map(
    (inquiry.kept.tables.get('pulse.member') ?? []).map(({ values }) => [values['person_id'], values['cohort_id']]),
  );
  const cohorts = new Set(cohortOf.values());
  const named = new Map<string, unknown>();
  for (const rows of inquiry.kept.tables.values())
    for (const { values } of rows) {
      const sheet = Object.values(values).find((value) => inquiry.answers.has(value as string));
      const cohort = Object.values(values).find((value) => cohorts.has(value));
      if (sheet && cohort) named.set(sheet as string, cohort);
    }
  const several = inquiry.circles.filter(({ people }) => new Set(people.map((id) => cohortOf.get(id))).size > 1);
  return several.flatMap((circle) => {
    const among = (sheet: string) => {
      const within = circle.people.filter((person) => !named.has(sheet) || cohortOf.get(person) === named.get(sheet));
      return within.length > 0 ? anyOf(within) : undefined;
    };
    return judged(truth, circle, circle.sheets, new Map(circle.sheets.map((sheet) => [sheet, among(sheet)])));
  });
};

/** Opens ballots of a backup from when the wave was open, with whatever is left of the tally's key. */
export const keyKept =
  (backup: readonly SealedBallot[], waveId: string): Attack =>
  async (inquiry, truth) => {
    const personOf = new Map([...inquiry.tokenOf].map(([person, token]) => [token, person]));
    const sheetOf = new Map([...inquiry.answers].map(([sheet, answers]) => [fingerprint(answers), sheet]));
    const claims = new Map<string, string>();
    for (const key of inquiry.kept.keys) {
      const open = await openerOf(new Uint8Array(key.subarray(-32)));
      for (const { token, cohort, sealed } of backup) {
        const place = { waveId, cohort, token: new Uint8Array(Buffer.from(token, 'hex')) };
        const sheet = (await open(place, sealed)) as { answers: Record<string, number> } | null;
        const [found, person] = [sheet && sheetOf.get(fingerprint(sheet.answers)), personOf.get(token)];
        if (found && person) claims.set(found, person);
      }
    }
    return inquiry.circles.flatMap((circle) => judged(truth, circle, circle.sheets, claims));
  };
