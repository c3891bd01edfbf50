import { useMutation, useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { Card, ErrorState, RelativeTime, SkeletonRows, Tag, toastDone, toastFailed } from '@throughline/platform/ui';
import { IconDeviceDesktop, IconDeviceMobile } from '@tabler/icons-react';
import { useTranslations } from 'use-intl';
import { END_SESSION, SESSIONS } from './account.graphql';
import classes from './account.module.css';
import { deviceOf } from './device';
import { EndOtherSessions } from './end-other-sessions';

/** Where one is signed in, and a way to end what one does not know. */
export function Sessions() {
  const t = useTranslations('people.account');
  const { data, error, refetch } = useQuery(SESSIONS, { fetchPolicy: 'cache-and-network' });
  const [end] = useMutation(END_SESSION, {
    refetchQueries: [SESSIONS],
    onCompleted: () => toastDone(t('ended')),
    onError: () => toastFailed(t('notEnded')),
  });
  return (
    <Card>
      <h2 className={classes.heading}>{t('sessions')}</h2>
      <p className="quiet">{t('sessionsLead')}</p>
      {error && !data && <ErrorState error={error} onRetry={() => void refetch()} />}
      {!data && !error && <SkeletonRows rows={2} disc={24} />}
      <ul className={classes.sessions}>
        {data?.sessions.map(({ id, userAgent, seenAt, current }) => {
          const { browser, system, phone } = deviceOf(userAgent);
          const device = browser && system ? t('device', { browser, system }) : browser || system || t('unknownDevice');
          const Icon = phone ? IconDeviceMobile : IconDeviceDesktop;
          return (
            <li key={id} className={classes.session}>
              <Icon size={24} stroke={1.5} aria-hidden="true" />
              <div className={classes.device}>
                <strong>{device}</strong>
                <span className="quiet">
                  {t('lastSeen')} <RelativeTime at={seenAt} />
                </span>
              </div>
              {current ? (
                <Tag tone="people">{t('here')}</Tag>
              ) : (
                <Button size="sm" onClick={() => void end({ variables: { id } })} aria-label={t('endOf', { device })}>
                  {t('end')}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
      {data?.sessions.some(({ current }) => !current) && (
        <div className={classes.endOthers}>
          <EndOtherSessions />
        </div>
      )}
    </Card>
  );
}
