import type { TeamsQuery } from '../gql/graphql';

export type TeamRow = TeamsQuery['teams'][number];

/** A team with the teams below it in alphabetical order, and how many people it has with them. */
export interface TeamNode {
  team: TeamRow;
  parent?: TeamNode;
  teams: TeamNode[];
  headcount: number;
}

const byName = (a: TeamNode, b: TeamNode) => a.team.name.localeCompare(b.team.name);

function count(node: TeamNode): number {
  node.teams.sort(byName);
  node.headcount = node.teams.reduce((sum, below) => sum + count(below), node.team.members ?? 0);
  return node.headcount;
}

/**
 * The trees that a flat list of teams makes: those at the top, and each team by its id. A team whose parent is not in
 * the list stands at the top.
 */
export function teamTree(teams: readonly TeamRow[]): { roots: TeamNode[]; byId: ReadonlyMap<string, TeamNode> } {
  const byId = new Map(teams.map((team): [string, TeamNode] => [team.id, { team, teams: [], headcount: 0 }]));
  const roots: TeamNode[] = [];
  for (const node of byId.values()) {
    node.parent = node.team.parentId ? byId.get(node.team.parentId) : undefined;
    (node.parent?.teams ?? roots).push(node);
  }
  roots.forEach(count);
  return { roots: roots.sort(byName), byId };
}

/** The branches that lead to teams whose name holds `text`; such a team keeps all that is below it. */
export function matchingBranches(nodes: readonly TeamNode[], text: string): TeamNode[] {
  const wanted = text.trim().toLocaleLowerCase();
  if (!wanted) return [...nodes];
  return nodes.flatMap((node) => {
    if (node.team.name.toLocaleLowerCase().includes(wanted)) return [node];
    const teams = matchingBranches(node.teams, wanted);
    return teams.length > 0 ? [{ ...node, teams }] : [];
  });
}
