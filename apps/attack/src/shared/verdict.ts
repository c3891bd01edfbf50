/** What came of an attack: printed as one line of JSON. */
export interface Verdict {
  readonly attack: string;
  readonly tries: number;
  readonly hits: number;
  /** Hits that chance alone would give. */
  readonly expected: number;
  /** How likely chance gives so many or so few. */
  readonly p: number;
  readonly ok: boolean;
}

/** A guess: whether it hit, and how likely a blind one would have. */
export interface Guess {
  readonly hit: boolean;
  readonly chance: number;
}

/** Chance gives what lies outside once in ten thousand. */
const OUTSIDE = 1e-4;

/** Guesses about people: hits must stay within the 99.99% band of chance; a control must leave it upwards. */
export function guessed(attack: string, guesses: readonly Guess[], isControl = false): Verdict {
  const tries = guesses.length;
  const hits = guesses.filter(({ hit }) => hit).length;
  const expected = guesses.reduce((sum, { chance }) => sum + chance, 0);
  const odds = distribution(guesses.map(({ chance }) => chance));
  const sum = (from: number, to: number) => odds.slice(from, to).reduce((total, part) => total + part, 0);
  const [asMany, asFew] = [sum(hits, tries + 1), sum(0, hits + 1)];
  const p = isControl ? asMany : Math.min(1, 2 * Math.min(asMany, asFew));
  const ok = tries > 0 && (isControl ? p < OUTSIDE : p >= OUTSIDE);
  return verdict(isControl ? `${attack}:control` : attack, tries, hits, expected, p, ok);
}

/** What may never happen, however often it is tried. */
export const never = (attack: string, tries: number, hits: number): Verdict =>
  verdict(attack, tries, hits, 0, hits > 0 ? 0 : 1, tries > 0 && hits === 0);

/** The control of such: it must happen, or the attack could not have noticed. */
export const noticed = (attack: string, tries: number, hits: number): Verdict =>
  verdict(`${attack}:control`, tries, hits, 0, hits > 0 ? 0 : 1, hits > 0);

/** What must always happen. */
export const always = (attack: string, tries: number, hits: number): Verdict =>
  verdict(attack, tries, hits, tries, hits === tries ? 1 : 0, tries > 0 && hits === tries);

/** What can be done, and is said so: no fault, however often. */
export const stated = (attack: string, tries: number, hits: number): Verdict =>
  verdict(attack, tries, hits, tries, 1, tries > 0);

const verdict = (attack: string, tries: number, hits: number, expected: number, p: number, ok: boolean): Verdict => ({
  attack,
  tries,
  hits,
  expected: Number(expected.toFixed(2)),
  p: Number(p.toPrecision(3)),
  ok,
});

/** How likely each number of hits is, of tries with chances of their own (the binomial where all are one: Poisson 1837). */
function distribution(chances: readonly number[]): number[] {
  let odds = [1];
  for (const chance of chances)
    odds = Array.from(
      { length: odds.length + 1 },
      (_, hits) => (odds[hits] ?? 0) * (1 - chance) + (odds[hits - 1] ?? 0) * chance,
    );
  return odds;
}
