import { useQuery } from '@apollo/client/react';
import { Card, EmptyState, ErrorState, PageHeader } from '@throughline/platform/ui';
import { useMemo } from 'react';
import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import { SearchInput } from '../directory/search-input';
import { useSearchText } from '../directory/use-search-text';
import { ImportLink } from '../import/import-link';
import { TeamBranch } from './team-branch';
import { matchingBranches, teamTree } from './team-tree';
import { TEAMS } from './team.graphql';
import { TeamsSkeleton } from './teams-skeleton';
import classes from './team.module.css';

/** How the organisation is built: its teams, as branches that open. */
export function TeamsPage() {
  const t = useTranslations('people.teams');
  const { data, error, refetch } = useQuery(TEAMS);
  const { text, settled, setText } = useSearchText();
  const tree = useMemo(() => data && teamTree(data.teams), [data]);
  const shown = useMemo(() => tree && matchingBranches(tree.roots, settled), [tree, settled]);
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} trail={<Link to="/people">{t('people')}</Link>} />
      <div className={classes.search}>
        <SearchInput label={t('search')} value={text} onChange={setText} />
      </div>
      <Card>
        {error && !shown && <ErrorState error={error} onRetry={() => void refetch()} />}
        {!shown && !error && <TeamsSkeleton />}
        {shown?.length === 0 && settled && <EmptyState title={t('noneFound', { search: settled })} />}
        {shown?.length === 0 && !settled && (
          <EmptyState title={t('empty')} action={<ImportLink />}>
            {t('emptyHint')}
          </EmptyState>
        )}
        <ul>
          {shown?.map((node) => (
            <TeamBranch key={`${node.team.id}:${settled}`} node={node} depth={0} open={settled !== ''} />
          ))}
        </ul>
      </Card>
    </>
  );
}
