import { Deck } from './deck';
import { Random } from './random';

const draws = (random: Random, count: number) => Array.from({ length: count }, () => random.next());

test('the same words give the same draws, other words others', () => {
  expect(draws(new Random('harbour', 1), 5)).toEqual(draws(new Random('harbour', 1), 5));
  expect(draws(new Random('harbour', 1), 5)).not.toEqual(draws(new Random('harbour', 2), 5));
});

test('draws are spread evenly, and normal draws have the mean and deviation asked for', () => {
  const random = new Random('spread');
  const even = draws(random, 20_000);
  expect(even.reduce((sum, one) => sum + one, 0) / even.length).toBeCloseTo(0.5, 1);
  const normal = Array.from({ length: 20_000 }, () => random.normal(10, 2));
  const mean = normal.reduce((sum, one) => sum + one, 0) / normal.length;
  const variance = normal.reduce((sum, one) => sum + (one - mean) ** 2, 0) / normal.length;
  expect(mean).toBeCloseTo(10, 1);
  expect(Math.sqrt(variance)).toBeCloseTo(2, 1);
});

test('a UUID is of version 7 and holds its time', () => {
  const at = new Date('2026-11-21T09:00:00.123Z');
  const id = new Random('id').uuid(at);
  expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(parseInt(id.replaceAll('-', '').slice(0, 12), 16)).toBe(at.getTime());
});

test('a deck deals every card once a round, and none again before half a round', () => {
  const deck = new Deck(['a', 'b', 'c', 'd', 'e', 'f'], new Random('deck'));
  const dealt = Array.from({ length: 60 }, () => deck.draw());
  for (let round = 0; round < 10; round++)
    expect([...dealt.slice(round * 6, round * 6 + 6)].sort()).toEqual(['a', 'b', 'c', 'd', 'e', 'f']);
  dealt.forEach((card, at) => expect(dealt.slice(Math.max(0, at - 3), at)).not.toContain(card));
});
