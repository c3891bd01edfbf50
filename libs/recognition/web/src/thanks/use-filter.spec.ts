import { filterIn } from './use-filter';

test.each([
  ['', {}],
  ['scope=everyone', {}],
  ['scope=my_team', { scope: 'MY_TEAM' }],
  ['scope=theirs', {}],
  ['scope=mine&principle=p1', { scope: 'MINE', principleId: 'p1' }],
])('?%s', (search, filter) => {
  expect(filterIn(new URLSearchParams(search))).toEqual(filter);
});
