import { lagsOf } from '@throughline/insights/domain';
import type { LinkageChoicesQuery } from '../gql/graphql';

export type Measure = LinkageChoicesQuery['metrics'][number];

/** What the page compares. */
export interface Choice {
  unitSet: string;
  people: string;
  customer: string;
  lag: number;
}

/** Why a page shows this pair: the address named it, or by a rule that looks at no result. */
export type Opening = 'address' | 'declared' | 'own' | 'first';

/** The choice with what else could be chosen in its place. */
export interface Choices {
  choice: Choice;
  unitSets: LinkageChoicesQuery['unitSets'];
  people: Measure[];
  customer: Measure[];
  lags: readonly number[];
  opening: Opening;
  /** When the organisation declared just this question; null where it did not. */
  declaredAt: string | null;
  /** Parts of the address that name nothing there is; something else is shown in their place. */
  unknown: (keyof Choice)[];
}

/** What the address calls each part. */
const NAMES = { unitSet: 'set', people: 'people', customer: 'customer', lag: 'lag' } as const;

/**
 * Completes what the address says to a pair that can be compared; null while no unit set has a pair.
 * Only measures with figures count, and both have the same length of period. Without a word in the address the question
 * that the organisation declared comes first, then the customer measure that the viewer answers for, then the first by
 * name, in the same period: never what a result looks like.
 */
export function choicesFor(data: LinkageChoicesQuery, wanted: URLSearchParams, viewerId?: string): Choices | null {
  const measured = data.metrics.filter((metric) => metric.latest);
  const unitSets = data.unitSets.filter(({ id }) => pairsIn(measured, id).length > 0);
  const headlines = data.linkageHeadlines.filter(({ unitSetId, peopleId, customerId }) =>
    pairsIn(measured, unitSetId).some(([x, y]) => x.id === peopleId && y.id === customerId),
  );
  const unitSet =
    unitSets.find(({ id }) => id === wanted.get('set')) ??
    unitSets.find(({ id }) => headlines.some(({ unitSetId }) => unitSetId === id)) ??
    unitSets[0];
  if (!unitSet) return null;
  const headline = headlines.find(({ unitSetId }) => unitSetId === unitSet.id);
  const pairs = pairsIn(measured, unitSet.id);
  const people = [...new Set(pairs.map(([x]) => x))];
  const x = named(people, wanted.get('people')) ?? named(people, headline?.peopleId) ?? people[0]!;
  const customer = pairs.filter(([first]) => first === x).map(([, second]) => second);
  const declared = headline?.peopleId === x.id ? named(customer, headline.customerId) : undefined;
  const own = customer.find(({ owner }) => owner && owner.id === viewerId);
  const y = named(customer, wanted.get('customer')) ?? declared ?? own ?? customer[0]!;
  const lags = lagsOf(x.periodKind);
  const usual = headline && y === declared ? headline.lag : 0;
  const lag = lags.find((each) => String(each) === wanted.get('lag')) ?? usual;
  const choice = { unitSet: unitSet.id, people: x.id, customer: y.id, lag };
  const shown = Object.entries(NAMES) as [keyof Choice, string][];
  return {
    ...{ choice, unitSets, people, customer, lags },
    opening: openingOf(wanted.has('customer'), y === declared, headline !== undefined, y === own),
    declaredAt: headline && y === declared && lag === headline.lag ? headline.declaredAt : null,
    unknown: shown.filter(([part, name]) => wanted.has(name) && wanted.get(name) !== String(choice[part])).map(first),
  };
}

/** Where a question is declared for the units, nothing but the address leads away from it. */
function openingOf(chosen: boolean, isDeclared: boolean, anyDeclared: boolean, isOwn: boolean): Opening {
  if (chosen) return 'address';
  if (isDeclared) return 'declared';
  if (anyDeclared) return 'address';
  return isOwn ? 'own' : 'first';
}

/** What is said of a question that was not declared just as it stands. */
export function openingWords({ opening, choice }: Pick<Choices, 'opening' | 'choice'>) {
  if (opening === 'declared') return 'otherLag';
  if (choice.lag !== 0) return 'picked';
  return opening === 'address' ? 'same' : opening;
}

/** The address of a choice. */
export function addressOf(choice: Choice): URLSearchParams {
  const parts = Object.entries(NAMES) as [keyof Choice, string][];
  return new URLSearchParams(parts.map(([part, name]) => [name, String(choice[part])]));
}

const first = <First>([one]: readonly [First, unknown]) => one;
const named = (measures: readonly Measure[], id?: string | null) => measures.find((measure) => measure.id === id);

function pairsIn(metrics: readonly Measure[], unitSetId: string): [Measure, Measure][] {
  const ofSide = (side: Measure['side']) =>
    metrics.filter((metric) => metric.unitSet.id === unitSetId && metric.side === side);
  return ofSide('people').flatMap((x) =>
    ofSide('customers').flatMap((y): [Measure, Measure][] => (x.periodKind === y.periodKind ? [[x, y]] : [])),
  );
}
