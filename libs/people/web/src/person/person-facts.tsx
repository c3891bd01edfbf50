import { Card } from '@throughline/platform/ui';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import type { PersonQuery } from '../gql/graphql';
import classes from './person-page.module.css';

/** Team, place, manager and address of a person; what is not known is left out. */
export function PersonFacts({ person }: { person: PersonQuery['person'] }) {
  const t = useTranslations('people.person');
  const { team, site, manager, email } = person;
  const facts: [string, ReactNode][] = [];
  if (team) facts.push([t('team'), <Link key="team" to={`/teams/${team.id}`} children={team.name} />]);
  if (site) facts.push([t('site'), site.name]);
  if (manager) facts.push([t('manager'), <Link key="manager" to={`/people/${manager.id}`} children={manager.name} />]);
  if (email) facts.push([t('email'), <a key="email" href={`mailto:${email}`} children={email} />]);
  return (
    <Card as="aside" aria-label={t('facts')} className={classes.facts}>
      <dl>
        {facts.map(([term, fact]) => (
          <div key={term} data-long={term === t('email')}>
            <dt>{term}</dt>
            <dd>{fact}</dd>
          </div>
        ))}
      </dl>
    </Card>
  );
}
