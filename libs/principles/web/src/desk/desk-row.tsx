import { ActionIcon, Button } from '@mantine/core';
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import type { PrincipleCardFragment } from '../gql/graphql';
import classes from './desk.module.css';

export interface DeskRowProps {
  principle: PrincipleCardFragment;
  /** Its number among those in use; others have none and do not move. */
  place?: number;
  last: boolean;
  onMove: (principle: PrincipleCardFragment, by: 1 | -1) => void;
}

/** One principle: what it says, and the ways to change it. */
export function DeskRow({ principle, place, last, onMove }: DeskRowProps) {
  const t = useTranslations('principles');
  const { id, name, plainWords, examples } = principle;
  const arrow = (by: 1 | -1, end: boolean) => {
    const Icon = by < 0 ? IconArrowUp : IconArrowDown;
    return (
      // Not `disabled`: at the end of the list the keyboard stays where it is.
      <ActionIcon
        aria-label={t(by < 0 ? 'deskPage.up' : 'deskPage.down', { name })}
        aria-disabled={end}
        className={classes.arrow}
        onClick={() => !end && onMove(principle, by)}
      >
        <Icon size={18} stroke={1.6} aria-hidden="true" />
      </ActionIcon>
    );
  };
  return (
    <li className={classes.row}>
      {place !== undefined && <span className={classes.place}>{place}</span>}
      <div className={classes.what}>
        <h3 className={classes.name}>
          <Link to={`/principles/${id}`}>{name}</Link>
        </h3>
        <p className={plainWords ? classes.words : classes.facts}>{plainWords || t('deskPage.nameless')}</p>
        <p className={classes.facts}>{t('stories', { count: examples.length })}</p>
      </div>
      <div className={classes.acts}>
        {place !== undefined && arrow(-1, place === 1)}
        {place !== undefined && arrow(1, last)}
        <Button component={Link} to={`/principles/${id}/edit`} aria-label={t('deskPage.editOf', { name })}>
          {t('edit')}
        </Button>
      </div>
    </li>
  );
}
