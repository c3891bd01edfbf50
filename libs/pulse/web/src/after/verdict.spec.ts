import { verdictOf } from './verdict';

const sent = { answers: {}, comments: {} };

test('a ballot is looked up in what was counted', () => {
  expect(verdictOf({ token: 'b', sent, version: 1 }, ['a', 'b'])).toEqual({ is: 'counted', of: 2 });
  expect(verdictOf({ token: 'c', sent, version: 1 }, ['a', 'b'])).toEqual({ is: 'missing', of: 2 });
  expect(verdictOf({ token: 'c', version: 0 }, ['a', 'b'])).toEqual({ is: 'unsent', of: 2 });
  expect(verdictOf({ token: 'b', sent, version: 1 }, null)).toEqual({ is: 'counting' });
  expect(verdictOf({ version: 0 }, ['a'])).toEqual({ is: 'unknown' });
});
