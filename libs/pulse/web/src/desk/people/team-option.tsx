import '@mantine/core/styles/Checkbox.layer.css';
import '@mantine/core/styles/InlineInput.layer.css';
import { ActionIcon, Checkbox } from '@mantine/core';
import type { TeamNode } from '@throughline/people/web';
import { IconChevronRight } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { standingOf, toggled } from './team-choice';
import classes from './people.module.css';

export interface TeamOptionProps {
  node: TeamNode;
  depth: number;
  /** All levels are open while a search shows its finds. */
  open: boolean;
  chosen: readonly string[];
  onChange: (ids: readonly string[]) => void;
}

/** A team to choose, and those below it. */
export function TeamOption({ node, depth, open, chosen, onChange }: TeamOptionProps) {
  const t = useTranslations('surveyDesk.people.teams');
  const standing = standingOf(node, new Set(chosen));
  const [opened, setOpened] = useState(open || depth === 0 || standing === 'above');
  const { team, teams, headcount } = node;
  return (
    <li>
      <div className={classes.option}>
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
        <Checkbox
          label={team.name}
          checked={standing === 'chosen' || standing === 'within'}
          indeterminate={standing === 'above'}
          disabled={standing === 'within'}
          onChange={() => onChange(toggled(node, chosen))}
        />
        <span className={classes.count}>{t('headcount', { count: headcount })}</span>
      </div>
      {opened && teams.length > 0 && (
        <ul className={classes.below}>
          {teams.map((below) => (
            <TeamOption
              key={below.team.id}
              node={below}
              depth={depth + 1}
              open={open}
              chosen={chosen}
              onChange={onChange}
            />
          ))}
        </ul>
      )}
    </li>
  );
}
