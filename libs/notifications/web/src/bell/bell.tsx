import { ActionIcon } from '@mantine/core';
import { IconBell } from '@tabler/icons-react';
import { lazy, Suspense, useState } from 'react';
import { useTranslations } from 'use-intl';
import { useUnread } from './use-unread';
import classes from './bell.module.css';

const NoticePopup = lazy(async () => ({ default: (await import('./notice-popup')).NoticePopup }));

/** Beyond this the count only says that there are more. */
const COUNTED = 99;

/** The bell: how much is new, and on one press what it is. It rings by itself when something arrives. */
export function Bell() {
  const t = useTranslations('notifications');
  const [opened, setOpened] = useState(false);
  const [asked, setAsked] = useState(false);
  const [arrivals, setArrivals] = useState(0);
  const unread = useUnread(() => setArrivals((count) => count + 1));

  function toggle() {
    setAsked(true);
    setOpened(!opened);
  }
  return (
    <div className={classes.anchor}>
      <ActionIcon
        className={classes.button}
        aria-label={t('bell', { count: unread })}
        aria-haspopup="dialog"
        aria-expanded={opened}
        onClick={toggle}
      >
        <span key={arrivals} className={arrivals > 0 ? classes.ringing : classes.bell}>
          <IconBell size={22} stroke={1.6} aria-hidden="true" />
        </span>
        {unread > 0 && (
          <span className={classes.count} aria-hidden="true">
            {unread > COUNTED ? t('many', { count: COUNTED }) : unread}
          </span>
        )}
      </ActionIcon>
      {asked && (
        <Suspense>
          <NoticePopup opened={opened} onClose={() => setOpened(false)} arrivals={arrivals} />
        </Suspense>
      )}
    </div>
  );
}
