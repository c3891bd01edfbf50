import type { LinkageChoicesQuery } from '../gql/graphql';
import { addressOf, choicesFor, type Measure, openingWords } from './linkage-choice';

const metric = (
  id: string,
  side: Measure['side'],
  set: string,
  periodKind: Measure['periodKind'] = 'month',
  filled = true,
  owner?: string,
): Measure => ({
  ...{ id, name: id, side, unit: '', periodKind },
  unitSet: { id: set },
  owner: owner ? { id: owner } : null,
  latest: filled ? { start: '2026-01-01' } : null,
});
const data: LinkageChoicesQuery = {
  unitSets: ['empty', 'sites', 'trusts'].map((id) => ({ id, name: id, unitCount: 9 })),
  metrics: [
    metric('lonely', 'people', 'empty'),
    metric('engagement', 'people', 'sites'),
    metric('planned', 'people', 'sites', 'month', false),
    metric('nps', 'customers', 'sites'),
    metric('yearly', 'customers', 'sites', 'year'),
    metric('motivation', 'people', 'trusts', 'year'),
    metric('waits', 'customers', 'trusts', 'year'),
  ],
  linkageHeadlines: [],
};
const declared = { unitSetId: 'trusts', peopleId: 'motivation', customerId: 'waits', lag: 1, declaredAt: '2026-01-01' };
const choose = (search: string) => choicesFor(data, new URLSearchParams(search));

it('takes the first pair that can be compared', () => {
  expect(choose('')?.choice).toEqual({ unitSet: 'sites', people: 'engagement', customer: 'nps', lag: 0 });
  expect(choose('')?.unitSets.map(({ id }) => id)).toEqual(['sites', 'trusts']);
  expect(choose('')?.customer.map(({ id }) => id)).toEqual(['nps']);
});

it('shows whoever answers for a customer measure that one first', () => {
  const owned = metric('complaints', 'customers', 'sites', 'month', true, 'me');
  const more = { ...data, metrics: [...data.metrics, owned] };
  expect(choicesFor(more, new URLSearchParams(), 'me')?.choice.customer).toBe('complaints');
  expect(choicesFor(more, new URLSearchParams(), 'you')?.choice.customer).toBe('nps');
});

it('follows the address as far as it makes sense', () => {
  const chosen = choose('set=trusts&people=engagement&customer=waits&lag=-1');
  expect(chosen?.choice).toEqual({ unitSet: 'trusts', people: 'motivation', customer: 'waits', lag: -1 });
  expect(chosen?.unknown).toEqual(['people']);
  expect(choose('lag=999')).toMatchObject({ choice: { lag: 0 }, unknown: ['lag'] });
  expect(choose('set=x&customer=yearly')).toMatchObject({
    choice: { customer: 'nps' },
    unknown: ['unitSet', 'customer'],
  });
  expect(choose('lag=2')?.unknown).toEqual([]);
});

it('opens with the question that the organisation declared, whoever looks and whatever it shows', () => {
  const own = metric('complaints', 'customers', 'sites', 'month', true, 'me');
  const more = { ...data, metrics: [...data.metrics, own], linkageHeadlines: [declared] };
  const opened = choicesFor(more, new URLSearchParams(), 'me');
  expect(opened?.choice).toEqual({ unitSet: 'trusts', people: 'motivation', customer: 'waits', lag: 1 });
  expect(opened).toMatchObject({ opening: 'declared', declaredAt: '2026-01-01' });
  const other = choicesFor(more, new URLSearchParams({ set: 'trusts', lag: '0' }), 'me');
  expect(other).toMatchObject({ choice: { lag: 0 }, declaredAt: null });
  expect(choicesFor(more, new URLSearchParams({ set: 'sites' }), 'me')).toMatchObject({ opening: 'own' });
  expect(choicesFor(more, new URLSearchParams({ set: 'sites' }), 'you')).toMatchObject({ opening: 'first' });
});

it.each([
  ['a declared pair at another delay', 'set=trusts&lag=2', 'otherLag'],
  ['a declared pair in the same period', 'set=trusts&people=motivation&lag=0', 'otherLag'],
  ['another pair of units that have a declared one', 'set=trusts&people=mood', 'same'],
  ['another pair of theirs, later', 'set=trusts&people=mood&lag=2', 'picked'],
  ['units without one', 'set=sites', 'first'],
  ['units without one, later', 'set=sites&lag=2', 'picked'],
])('says of %s how it came to stand there', (_, search, words) => {
  const mood = metric('mood', 'people', 'trusts', 'year');
  const more = { ...data, metrics: [...data.metrics, mood], linkageHeadlines: [declared] };
  expect(openingWords(choicesFor(more, new URLSearchParams(search))!)).toBe(words);
});

it('passes over a declared question whose figures are gone', () => {
  const gone = { ...data, linkageHeadlines: [{ ...declared, customerId: 'gone' }] };
  expect(choicesFor(gone, new URLSearchParams())).toMatchObject({ opening: 'first', choice: { unitSet: 'sites' } });
});

it('gives an address that leads back to the choice', () => {
  const { choice } = choose('set=trusts&lag=2')!;
  expect(choose(addressOf(choice).toString())).toMatchObject({ choice, unknown: [], opening: 'address' });
});

it('knows when there is nothing to compare', () => {
  expect(choicesFor({ ...data, metrics: data.metrics.slice(0, 1) }, new URLSearchParams())).toBeNull();
});
