import { useQuery } from '@apollo/client/react';
import { Card, EmptyState, ErrorState, PageHeader, RelativeTime } from '@throughline/platform/ui';
import { useTranslations } from 'use-intl';
import { useViewer } from '../viewer/viewer-context';
import { letterParts } from './letter-parts';
import { MAILS } from './mail.graphql';
import { MailSkeleton } from './mail-skeleton';
import classes from './mail.module.css';

/** Letters are written a moment after the press that asked for them. */
const LOOK_EVERY_MS = 3_000;

/** The letters of the demo, which never leave the machine: newest first, with links that open. */
export function MailPage() {
  const t = useTranslations('people.mail');
  const { demo } = useViewer().organisation;
  const { data, error, refetch } = useQuery(MAILS, {
    fetchPolicy: 'cache-and-network',
    pollInterval: LOOK_EVERY_MS,
    skip: !demo,
  });
  const mails = data?.mails;
  if (!demo) {
    return (
      <EmptyState page title={t('onlyDemo')}>
        {t('onlyDemoHint')}
      </EmptyState>
    );
  }
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      {!error && !mails && <MailSkeleton />}
      <div className={classes.letters}>
        {error && !mails && <ErrorState error={error} onRetry={() => void refetch()} />}
        {mails?.length === 0 && <EmptyState title={t('none')}>{t('noneHint')}</EmptyState>}
        {mails?.map(({ id, to, subject, text, sentAt }) => (
          <Card key={id} as="article" aria-label={t('label', { subject, to })}>
            <header className={classes.head}>
              <h2 className={classes.subject}>{subject}</h2>
              <p className={classes.facts}>
                <span>{t('to', { to })}</span>
                <RelativeTime at={sentAt} />
              </p>
            </header>
            <p className={classes.text}>
              {letterParts(text).map((part, index) =>
                part.href ? (
                  <a key={index} href={part.href} target="_blank" rel="noreferrer">
                    {part.text}
                  </a>
                ) : (
                  part.text
                ),
              )}
            </p>
          </Card>
        ))}
      </div>
    </>
  );
}
