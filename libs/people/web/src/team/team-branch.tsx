import { ActionIcon } from '@mantine/core';
import { IconChevronRight } from '@tabler/icons-react';
import { useState } from 'react';
import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import type { TeamNode } from './team-tree';
import classes from './team.module.css';

/** The first level is open from the start; all of them are while a search shows its finds. */
export function TeamBranch({
  node: { team, teams, headcount },
  depth,
  open,
}: {
  node: TeamNode;
  depth: number;
  open: boolean;
}) {
  const t = useTranslations('people.teams');
  const [opened, setOpened] = useState(open || depth === 0);
  return (
    <li>
      <div className={classes.branch}>
        {teams.length > 0 ? (
          <ActionIcon
            size={32}
            aria-expanded={opened}
            aria-label={t('below', { team: team.name })}
            onClick={() => setOpened(!opened)}
          >
            <IconChevronRight className={classes.chevron} data-opened={opened} size={18} aria-hidden="true" />
          </ActionIcon>
        ) : (
          <span className={classes.leaf} />
        )}
        <Link to={`/teams/${team.id}`} className={classes.team}>
          {team.name}
        </Link>
        <span className={classes.headcount}>{t('headcount', { count: headcount })}</span>
      </div>
      {opened && teams.length > 0 && (
        <ul className={classes.below}>
          {teams.map((node) => (
            <TeamBranch key={node.team.id} node={node} depth={depth + 1} open={open} />
          ))}
        </ul>
      )}
    </li>
  );
}
