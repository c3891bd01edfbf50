import type { TeamNode } from '@throughline/people/web';

/** How a team stands to a choice: chosen, below one that is, above one that is, or none of it. */
export type Standing = 'chosen' | 'within' | 'above' | 'apart';

export function standingOf(node: TeamNode, chosen: ReadonlySet<string>): Standing {
  if (chosen.has(node.team.id)) return 'chosen';
  for (let above = node.parent; above; above = above.parent) if (chosen.has(above.team.id)) return 'within';
  return holdsChosen(node, chosen) ? 'above' : 'apart';
}

const holdsChosen = (node: TeamNode, chosen: ReadonlySet<string>): boolean =>
  node.teams.some((below) => chosen.has(below.team.id) || holdsChosen(below, chosen));

/** The choice with a team, which brings all below it along, or without it. */
export function toggled(node: TeamNode, chosen: readonly string[]): string[] {
  const { id } = node.team;
  if (chosen.includes(id)) return chosen.filter((each) => each !== id);
  const below = new Set(idsBelow(node));
  return [...chosen.filter((each) => !below.has(each)), id];
}

const idsBelow = (node: TeamNode): string[] => node.teams.flatMap((below) => [below.team.id, ...idsBelow(below)]);
