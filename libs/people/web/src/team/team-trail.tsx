import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import type { TeamNode } from './team-tree';

const above = (node: TeamNode): TeamNode[] => (node.parent ? [...above(node.parent), node.parent] : []);

/** The teams above a team, from the top down, as links. */
export function TeamTrail({ node }: { node: TeamNode }) {
  const t = useTranslations('people.team');
  return (
    <>
      <Link to="/teams">{t('all')}</Link>
      {above(node).map(({ team: { id, name } }) => (
        <span key={id}>
          <span aria-hidden="true">› </span>
          <Link to={`/teams/${id}`}>{name}</Link>
        </span>
      ))}
    </>
  );
}
