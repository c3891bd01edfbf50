import type { LinkageChoicesQuery } from '../gql/graphql';
import { choicesFor, type Measure } from './linkage-choice';

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
};
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
  expect(choose('set=trusts&people=engagement&customer=waits&lag=-1')?.choice).toEqual({
    ...{ unitSet: 'trusts', people: 'motivation', customer: 'waits', lag: -1 },
  });
  expect(choose('lag=99')?.choice.lag).toBe(0);
});

it('knows when there is nothing to compare', () => {
  expect(choicesFor({ ...data, metrics: data.metrics.slice(0, 1) }, new URLSearchParams())).toBeNull();
});
