import { UnstyledButton } from '@mantine/core';
import { IconMenu2 } from '@tabler/icons-react';
import { lazy, Suspense, useState } from 'react';
import { Link, useLocation } from 'react-router';
import { useTranslations } from 'use-intl';
import classes from './bottom-bar.module.css';
import { barAndMore, isCurrent } from './navigation';
import { useOffer } from './use-offer';

const MoreSheet = lazy(async () => ({ default: (await import('./more-sheet')).MoreSheet }));

/** The navigation of a phone, under the thumb. */
export function BottomBar() {
  const t = useTranslations();
  const { pathname } = useLocation();
  const { bar, more } = barAndMore(useOffer().navigation);
  const [opened, setOpened] = useState(false);
  return (
    <nav className={classes.bar} aria-label={t('shell.navigation')}>
      {bar.map(({ path, icon: Icon, message, covers }) => (
        <Link
          key={path}
          to={path}
          className={classes.entry}
          aria-current={isCurrent({ path, covers }, pathname) ? 'page' : undefined}
        >
          <Icon size={24} stroke={1.6} aria-hidden="true" />
          {t(message)}
        </Link>
      ))}
      <UnstyledButton className={classes.entry} onClick={() => setOpened(true)} aria-haspopup="dialog">
        <IconMenu2 size={24} stroke={1.6} aria-hidden="true" />
        {t('shell.more')}
      </UnstyledButton>
      <Suspense>{opened && <MoreSheet entries={more} onClose={() => setOpened(false)} />}</Suspense>
    </nav>
  );
}
