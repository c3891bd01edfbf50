import { ActionIcon } from '@mantine/core';
import { IconBell } from '@tabler/icons-react';
import { lazy, Suspense, useState } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import { useUnread } from './use-unread';
import classes from './bell.module.css';

const NoticeSheet = lazy(async () => ({ default: (await import('./notice-sheet')).NoticeSheet }));

/** The bell: how much is new, and on one press what it is. It rings by itself when something arrives. */
export function Bell() {
  const t = useTranslations('notifications');
  const format = useFormatter();
  const [opened, setOpened] = useState(false);
  const [asked, setAsked] = useState(false);
  const [arrivals, setArrivals] = useState(0);
  const unread = useUnread(() => setArrivals((count) => count + 1));

  function open() {
    setAsked(true);
    setOpened(true);
  }
  return (
    <>
      <ActionIcon
        className={classes.button}
        aria-label={t('bell', { count: unread })}
        aria-haspopup="dialog"
        onClick={open}
      >
        <span key={arrivals} className={arrivals > 0 ? classes.ringing : classes.bell}>
          <IconBell size={22} stroke={1.6} aria-hidden="true" />
          {unread > 0 && (
            <span className={classes.count} aria-hidden="true">
              {format.number(unread, { notation: 'compact' })}
            </span>
          )}
        </span>
      </ActionIcon>
      {asked && (
        <Suspense>
          <NoticeSheet opened={opened} onClose={() => setOpened(false)} arrivals={arrivals} />
        </Suspense>
      )}
    </>
  );
}
