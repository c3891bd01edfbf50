import type { LinkageChoicesQuery } from '../gql/graphql';

export type Measure = LinkageChoicesQuery['metrics'][number];

/** What the page compares. */
export interface Choice {
  unitSet: string;
  people: string;
  customer: string;
  lag: number;
}

/** The choice with what else could be chosen in its place. */
export interface Choices {
  choice: Choice;
  unitSets: LinkageChoicesQuery['unitSets'];
  people: Measure[];
  customer: Measure[];
  lags: number[];
}

/** Steps of a lag by length of a period: a year's delay is long enough to look at three. */
const LAGS = {
  month: [-3, -2, -1, 0, 1, 2, 3, 4, 5, 6],
  quarter: [-2, -1, 0, 1, 2, 3],
  year: [-3, -2, -1, 0, 1, 2, 3],
};

/**
 * Completes what the address says to a pair that can be compared; null while no unit set has a pair.
 * Only measures with figures count, and both have the same length of period. Whoever answers for a customer measure
 * sees that one first.
 */
export function choicesFor(data: LinkageChoicesQuery, wanted: URLSearchParams, viewerId?: string): Choices | null {
  const measured = data.metrics.filter((metric) => metric.latest);
  const unitSets = data.unitSets.filter(({ id }) => pairsIn(measured, id).length > 0);
  const unitSet = unitSets.find(({ id }) => id === wanted.get('set')) ?? unitSets[0];
  if (!unitSet) return null;
  const pairs = pairsIn(measured, unitSet.id);
  const people = [...new Set(pairs.map(([x]) => x))];
  const x = people.find(({ id }) => id === wanted.get('people')) ?? people[0]!;
  const customer = pairs.filter(([first]) => first === x).map(([, second]) => second);
  const own = customer.find(({ owner }) => owner && owner.id === viewerId);
  const y = customer.find(({ id }) => id === wanted.get('customer')) ?? own ?? customer[0]!;
  const lags = LAGS[x.periodKind];
  const lag = lags.find((each) => String(each) === wanted.get('lag')) ?? 0;
  return { choice: { unitSet: unitSet.id, people: x.id, customer: y.id, lag }, unitSets, people, customer, lags };
}

function pairsIn(metrics: readonly Measure[], unitSetId: string): [Measure, Measure][] {
  const ofSide = (side: Measure['side']) =>
    metrics.filter((metric) => metric.unitSet.id === unitSetId && metric.side === side);
  return ofSide('people').flatMap((x) =>
    ofSide('customers').flatMap((y): [Measure, Measure][] => (x.periodKind === y.periodKind ? [[x, y]] : [])),
  );
}
