import type { TeamNode } from '@throughline/people/web';
import { standingOf, toggled } from './team-choice';

function node(id: string, ...teams: TeamNode[]): TeamNode {
  const made: TeamNode = { team: { id, name: id } as TeamNode['team'], teams, headcount: 1 };
  for (const below of teams) below.parent = made;
  return made;
}
const leeds = node('leeds');
const north = node('north', leeds, node('york'));
const company = node('company', north, node('south'));

test('a team that is chosen brings those below it along', () => {
  const chosen = new Set(['north']);
  expect([company, north, leeds].map((each) => standingOf(each, chosen))).toEqual(['above', 'chosen', 'within']);
  expect(standingOf(company.teams[1]!, chosen)).toBe('apart');
});

test('whoever is chosen above needs not be chosen below', () => {
  expect(toggled(north, ['leeds', 'south'])).toEqual(['south', 'north']);
  expect(toggled(north, ['south', 'north'])).toEqual(['south']);
});
