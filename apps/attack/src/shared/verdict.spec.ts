import { always, guessed, never, noticed } from './verdict';

const guesses = (tries: number, hits: number, chance: number) =>
  Array.from({ length: tries }, (_, place) => ({ hit: place < hits, chance }));

test.each([
  ['as many as chance', 100, 10, true, false],
  ['a few more', 100, 20, true, false],
  ['far too many', 100, 30, false, true],
  ['far too few', 400, 10, false, false],
  ['nothing tried', 0, 0, false, false],
])('%s', (_, tries, hits, isChance, isBroken) => {
  expect(guessed('a', guesses(tries, hits, 0.1)).ok).toBe(isChance);
  expect(guessed('a', guesses(tries, hits, 0.1), true).ok).toBe(isBroken);
});

test('p is that of the binomial distribution', () => {
  expect(guessed('a', guesses(2, 2, 0.1), true)).toEqual({
    attack: 'a:control',
    tries: 2,
    hits: 2,
    expected: 0.2,
    p: 0.01,
    ok: false,
  });
});

test('what may never, and what must always happen', () => {
  expect([never('a', 3, 0).ok, never('a', 3, 1).ok, never('a', 0, 0).ok]).toEqual([true, false, false]);
  expect([always('a', 3, 3).ok, always('a', 3, 2).ok]).toEqual([true, false]);
  expect(noticed('a', 3, 1)).toMatchObject({ attack: 'a:control', ok: true });
});
