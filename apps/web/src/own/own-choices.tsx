import { UnstyledButton } from '@mantine/core';
import { IconKey, IconLogout, IconSettings, IconUser } from '@tabler/icons-react';
import { usePermission, useViewer } from '@throughline/people/web';
import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import { ColorScheme } from './color-scheme';
import classes from './own-menu.module.css';
import { useSignOut } from './use-sign-out';

/** Own page, sessions, colours, and the way out: in the menu of a desk and the sheet of a phone. */
export function OwnChoices({ onChoose }: { onChoose: () => void }) {
  const t = useTranslations('shell.own');
  const { person } = useViewer();
  const maySet = usePermission('organisation:update');
  const signOut = useSignOut();
  return (
    <>
      <Link to={`/people/${person.id}`} className={classes.choice} onClick={onChoose}>
        <IconUser size={20} stroke={1.6} aria-hidden="true" />
        {t('page')}
      </Link>
      <Link to="/account" className={classes.choice} onClick={onChoose}>
        <IconKey size={20} stroke={1.6} aria-hidden="true" />
        {t('account')}
      </Link>
      {maySet && (
        <Link to="/settings" className={classes.choice} onClick={onChoose}>
          <IconSettings size={20} stroke={1.6} aria-hidden="true" />
          {t('settings')}
        </Link>
      )}
      <ColorScheme />
      <UnstyledButton className={classes.choice} onClick={signOut}>
        <IconLogout size={20} stroke={1.6} aria-hidden="true" />
        {t('signOut')}
      </UnstyledButton>
    </>
  );
}
