import { Card } from '@throughline/platform/ui';
import { useTranslations } from 'use-intl';
import { PeoplePages } from '../directory/people-pages';
import { usePeople } from '../directory/use-people';
import classes from './team.module.css';

/** The people who belong to the team itself; those of the teams below are on their pages. */
export function TeamMembers({ teamId }: { teamId: string }) {
  const t = useTranslations('people.team');
  const people = usePeople({ team: teamId });
  return (
    <Card flush>
      <h2 className={classes.cardHeading}>{t('members')}</h2>
      <PeoplePages
        label={t('members')}
        people={people}
        ofOneTeam
        empty={{ title: t('noMembers'), hint: t('noMembersHint') }}
      />
    </Card>
  );
}
