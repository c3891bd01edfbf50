import { UnstyledButton } from '@mantine/core';
import { useLocalStorage } from '@mantine/hooks';
import { IconLayoutSidebarLeftCollapse, IconLayoutSidebarLeftExpand } from '@tabler/icons-react';
import { Mark } from '@throughline/platform/ui';
import { Link, useLocation } from 'react-router';
import { useTranslations } from 'use-intl';
import { isCurrent } from './navigation';
import { OwnMenu } from '../own/own-menu';
import classes from './rail.module.css';
import { useOffer } from './use-offer';

/** The navigation at the left of a desk; it folds to its icons, and remembers that. */
export function Rail() {
  const t = useTranslations();
  const { pathname } = useLocation();
  const { navigation } = useOffer();
  const [folded, setFolded] = useLocalStorage({
    key: 'throughline.rail-folded',
    defaultValue: false,
    getInitialValueInEffect: false,
  });
  const Fold = folded ? IconLayoutSidebarLeftExpand : IconLayoutSidebarLeftCollapse;
  return (
    <nav className={classes.rail} data-folded={folded} aria-label={t('shell.navigation')}>
      <Link to="/" className={classes.brand} aria-label={t('shell.product')}>
        <Mark />
        <span className={classes.label}>{t('shell.product')}</span>
      </Link>
      <ul className={classes.entries}>
        {navigation.map(({ path, icon: Icon, message, covers }) => (
          <li key={path}>
            <Link
              to={path}
              className={classes.entry}
              title={folded ? t(message) : undefined}
              aria-current={isCurrent({ path, covers }, pathname) ? 'page' : undefined}
            >
              <Icon size={20} stroke={1.6} aria-hidden="true" />
              <span className={classes.label}>{t(message)}</span>
            </Link>
          </li>
        ))}
      </ul>
      <div className={classes.foot}>
        <UnstyledButton className={classes.entry} onClick={() => setFolded(!folded)} aria-expanded={!folded}>
          <Fold size={20} stroke={1.6} aria-hidden="true" />
          <span className={classes.label}>{folded ? t('shell.unfold') : t('shell.fold')}</span>
        </UnstyledButton>
        <OwnMenu />
      </div>
    </nav>
  );
}
