import { useQuery } from '@apollo/client/react';
import { Card, EmptyState, ErrorState, PageHeader, Parts } from '@throughline/platform/ui';
import { useMemo } from 'react';
import { Link, useParams } from 'react-router';
import { useTranslations } from 'use-intl';
import { teamTree } from './team-tree';
import { TeamSkeleton } from './team-skeleton';
import { TEAMS } from './team.graphql';
import { TeamLeads } from './team-leads';
import { TeamMembers } from './team-members';
import { TeamsBelow } from './teams-below';
import { TeamTrail } from './team-trail';
import classes from './team.module.css';

/** One team: where it stands, who leads it, and the teams below it. */
export function TeamPage() {
  const t = useTranslations('people.team');
  const { id = '' } = useParams();
  const { data, error, refetch } = useQuery(TEAMS);
  const tree = useMemo(() => data && teamTree(data.teams), [data]);
  const node = tree?.byId.get(id);

  if (error && !tree) return <ErrorState page error={error} onRetry={() => void refetch()} />;
  if (!tree) return <TeamSkeleton />;
  if (!node) {
    return (
      <EmptyState page title={t('gone')} action={<Link to="/teams">{t('all')}</Link>}>
        {t('goneHint')}
      </EmptyState>
    );
  }
  const { team, headcount, teams } = node;
  return (
    <>
      <PageHeader
        title={team.name}
        lead={t('headcount', { count: headcount, own: team.members ?? 0 })}
        trail={<TeamTrail node={node} />}
        actions={<Parts place="team.act" teamId={team.id} name={team.name} />}
      />
      <div className={classes.columns}>
        <div className={classes.side}>
          <TeamLeads teamId={team.id} />
          {teams.length > 0 && (
            <Card>
              <h2 className={classes.heading}>{t('below')}</h2>
              <TeamsBelow teams={teams} />
            </Card>
          )}
          {(team.members ?? 0) > 0 && <TeamMembers teamId={team.id} />}
        </div>
        <div className={classes.main}>
          <Parts place="team.main" teamId={team.id} name={team.name} />
        </div>
      </div>
    </>
  );
}
