import { matchingBranches, type TeamNode, teamTree } from './team-tree';

const team = (id: string, name: string, parentId: string | null = null, members = 1) => ({
  id,
  name,
  parentId,
  members,
});
const { roots, byId } = teamTree([
  team('3', 'Oxford Street', '2', 7),
  team('2', 'Shops', '1', 2),
  team('1', 'Harbour Mobile'),
  team('4', 'Leeds', '2', 5),
  team('5', 'Network', '1'),
  team('6', 'Contractors', 'gone'),
]);
const names = (nodes: TeamNode[]): unknown[] => nodes.map(({ team: { name }, teams }) => [name, ...names(teams)]);

describe('team tree', () => {
  it('puts teams under their parents, in alphabetical order', () => {
    expect(names(roots)).toEqual([
      ['Contractors'],
      ['Harbour Mobile', ['Network'], ['Shops', ['Leeds'], ['Oxford Street']]],
    ]);
    expect(byId.get('4')?.parent?.team.name).toBe('Shops');
  });

  it('counts people with the teams below', () => {
    expect([byId.get('4'), byId.get('2'), byId.get('1')].map((node) => node?.headcount)).toEqual([5, 14, 16]);
  });

  it('finds a team with the way to it', () => {
    expect(names(matchingBranches(roots, ' oxford '))).toEqual([['Harbour Mobile', ['Shops', ['Oxford Street']]]]);
  });

  it('keeps what is below a team that is found', () => {
    expect(names(matchingBranches(roots, 'shops'))).toEqual([
      ['Harbour Mobile', ['Shops', ['Leeds'], ['Oxford Street']]],
    ]);
  });

  it('finds all for nothing, and nothing for nonsense', () => {
    expect(matchingBranches(roots, '  ')).toHaveLength(2);
    expect(matchingBranches(roots, 'zzz')).toEqual([]);
  });
});
