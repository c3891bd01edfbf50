/** Everybody that one published sum is about. */
export type Published = ReadonlySet<string>;

/** At most so many sets are tried: where few people can be told apart at all, there are fewer. */
const MOST_TRIED = 5_000;

/**
 * What an attacker with pencil and paper can do: adds, subtracts and scales published sums, exactly. Finds fewer than
 * `k` people about whom some combination speaks and about nobody else, or null.
 * People whom the same sums are about cannot be told apart, so they are one unknown.
 */
export function fewSingledOut(published: readonly Published[], k: number): string[] | null {
  const unknowns = unknownsOf(published);
  const rows = rowsOf(published, unknowns);
  const few = unknowns.flatMap((people, place) => (people.length < k ? [place] : []));
  if (few.length === 0) return null;
  const full = rank(rows);
  let tried = 0;
  const search = (from: number, chosen: number[], size: number): number[] | null => {
    for (let at = from; at < few.length && tried < MOST_TRIED; at++) {
      const next = [...chosen, few[at]!];
      const people = size + unknowns[few[at]!]!.length;
      if (people >= k) continue;
      tried++;
      if (speaksAlone(rows, full, next)) return next;
      const deeper = search(at + 1, next, people);
      if (deeper) return deeper;
    }
    return null;
  };
  return search(0, [], 0)?.flatMap((place) => unknowns[place]!) ?? null;
}

/** The smallest groups whose own sum can be derived: of these, equal answers would be known of each. */
export function groupsSingledOut(published: readonly Published[]): string[][] {
  const unknowns = unknownsOf(published);
  const rows = rowsOf(published, unknowns);
  const full = rank(rows);
  return unknowns.filter((_, place) => speaksAlone(rows, full, [place]));
}

/** Some combination is about these unknowns only: without their columns the rows depend on each other more. */
const speaksAlone = (rows: readonly bigint[][], full: number, places: readonly number[]) =>
  rank(rows.map((row) => row.filter((_, place) => !places.includes(place)))) < full;

function unknownsOf(published: readonly Published[]): string[][] {
  const bySums = new Map<string, string[]>();
  for (const person of new Set(published.flatMap((sum) => [...sum]))) {
    const key = published.map((sum) => (sum.has(person) ? 1 : 0)).join('');
    bySums.set(key, [...(bySums.get(key) ?? []), person]);
  }
  return [...bySums.values()];
}

const rowsOf = (published: readonly Published[], unknowns: readonly string[][]): bigint[][] =>
  [...new Set(published.map((sum) => unknowns.map(([person]) => (sum.has(person!) ? 1 : 0)).join()))].map((row) =>
    row.split(',').map(BigInt),
  );

/** Of a matrix over the rational numbers, by elimination without fractions (Bareiss 1968). */
export function rank(matrix: readonly (readonly bigint[])[]): number {
  const rows = matrix.map((row) => [...row]);
  const width = rows[0]?.length ?? 0;
  let done = 0;
  let before = 1n;
  for (let column = 0; column < width && done < rows.length; column++) {
    const pivot = rows.findIndex((row, place) => place >= done && row[column] !== 0n);
    if (pivot === -1) continue;
    [rows[done], rows[pivot]] = [rows[pivot]!, rows[done]!];
    const top = rows[done]!;
    for (const row of rows.slice(done + 1)) {
      const factor = row[column]!;
      for (let at = 0; at < width; at++) row[at] = (row[at]! * top[column]! - factor * top[at]!) / before;
    }
    before = top[column]!;
    done++;
  }
  return done;
}
