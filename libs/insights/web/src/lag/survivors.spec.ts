import { survivors } from './survivors';

it('counts the looks that there were, and those that pass all of them together', () => {
  const rows = [
    { r: 0.3, q: 0.001 },
    { r: 0.1, q: 0.05 },
    { r: null, q: null },
  ];
  expect(survivors(rows)).toEqual({ looked: 2, surviving: 1 });
});
