import { useMutation, useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { Card, ErrorState, FormError, SkeletonBar } from '@throughline/platform/ui';
import { IconKey, IconMail } from '@tabler/icons-react';
import { useNow, useTranslations } from 'use-intl';
import { ACCESS, INVITE, ISSUE_RESET_LINK } from './invite.graphql';
import { SentLink } from './sent-link';
import { standingOf } from './standing';
import { StandingWords } from './standing-words';
import { WhereItWent } from './where-it-went';
import classes from './invite.module.css';

/** On the page of a person, for those who invite: whether they can sign in, and a press that asks them to. */
export function PersonAccess({ personId }: { personId: string }) {
  const t = useTranslations('people.invite');
  const now = useNow();
  const {
    data,
    error: failed,
    refetch,
  } = useQuery(ACCESS, {
    variables: { id: personId },
    fetchPolicy: 'cache-and-network',
  });
  const [invite, { data: done, error, loading }] = useMutation(INVITE, {
    variables: { personId },
    refetchQueries: [ACCESS],
  });
  const [issue, issued] = useMutation(ISSUE_RESET_LINK, { variables: { personId } });
  const sent = issued.data?.issueResetLink ?? done?.invite;
  const person = data?.person;

  if (failed && !person) return <ErrorState error={failed} onRetry={() => void refetch()} />;
  if (person && !person.access) return null;
  return (
    <Card aria-label={t('access')} className={classes.access}>
      <h2 className={classes.heading}>{t('access')}</h2>
      {!person?.access ? (
        <SkeletonBar width="60%" />
      ) : (
        <>
          <p className="quiet">{person.active ? <StandingWords access={person.access} /> : t('left')}</p>
          {person.active && standingOf(person.access, now) !== 'joined' && (
            <Button
              loading={loading}
              onClick={() => void invite().catch(() => undefined)}
              leftSection={<IconMail size={18} stroke={1.6} aria-hidden="true" />}
            >
              {t(person.access.invitedAt ? 'again' : 'invite')}
            </Button>
          )}
          {person.active && !person.email && <p className={classes.small}>{t('byNumber')}</p>}
          {person.active && !person.email && standingOf(person.access, now) === 'joined' && (
            <Button
              loading={issued.loading}
              onClick={() => void issue().catch(() => undefined)}
              leftSection={<IconKey size={18} stroke={1.6} aria-hidden="true" />}
            >
              {t('newPassword')}
            </Button>
          )}
          <FormError error={error ?? issued.error} />
          {sent && (
            <div className={classes.sent} role="status">
              {sent.mailed && <p>{t('mailed', { email: person.email ?? '' })}</p>}
              {sent.link && (
                <>
                  <p>{t('once')}</p>
                  <SentLink link={sent.link} name={person.name} />
                  {person.email && (
                    <p className={classes.small}>
                      <WhereItWent />
                    </p>
                  )}
                </>
              )}
            </div>
          )}
        </>
      )}
    </Card>
  );
}
