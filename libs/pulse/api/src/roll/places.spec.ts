import { cohortsOf, limitsFor } from '@throughline/pulse/domain';
import { placesOf } from './places';

const people = (team: string, site: string | null, count: number, above = ['company']) =>
  Array.from({ length: count }, (_, place) => ({
    personId: `${team}-${site}-${place}`,
    teamId: team,
    teamName: team,
    teamPath: [...above, team],
    siteId: site,
    siteName: site,
  }));

test('a team at one site is one place, a team that spans sites is several', () => {
  const { places, placeOf } = placesOf([...people('a', 'x', 3), ...people('b', 'x', 2), ...people('b', 'y', 4)]);
  expect(places.map(({ name, invited, path }) => [name, invited, path.length])).toEqual([
    ['a', 3, 1],
    ['b (x)', 2, 2],
    ['b (y)', 4, 2],
  ]);
  expect(placeOf.get('b-y-0')).toBe(places[2]?.id);
});

test('the small part of a team stands with the rest of it, not with another small team', () => {
  const { places } = placesOf([...people('a', 'x', 10), ...people('b', 'x', 3), ...people('b', 'y', 12)]);
  const groups = cohortsOf(places, limitsFor(5)).map((cohort) => cohort.places.map(({ name }) => name));
  expect(groups).toEqual([['a'], ['b (x)', 'b (y)']]);
});

test('those who lead a unit stand with a team of that unit, not with those who lead another', () => {
  const below = (unit: string) => [...people(`${unit}1`, 'x', 12, ['company', unit]), ...people(unit, 'x', 2)];
  const { places } = placesOf([...below('a'), ...below('b')]);
  const groups = cohortsOf(places, limitsFor(5)).map((cohort) => cohort.places.map(({ name }) => name));
  expect(groups).toEqual([
    ['a', 'a1'],
    ['b', 'b1'],
  ]);
});
