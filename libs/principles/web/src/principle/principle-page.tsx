import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { usePermission } from '@throughline/people/web';
import { ErrorState, LoadingThread, PageHeader, Tag } from '@throughline/platform/ui';
import { Link, useParams } from 'react-router';
import { useTranslations } from 'use-intl';
import { Behaviours } from './behaviours';
import { PrincipleFacts } from './principle-facts';
import { PRINCIPLE } from './principle.graphql';
import { Story } from './story';
import classes from './principle-page.module.css';

/** One principle: its plain words big, the need that it came from, and stories of people who lived it. */
export function PrinciplePage() {
  const t = useTranslations('principles');
  const { id = '' } = useParams();
  const mayWrite = usePermission('principles:write');
  const { data, error, refetch } = useQuery(PRINCIPLE, { variables: { id } });
  const principle = data?.principle;

  if (error && !principle) {
    const all = (
      <Button component={Link} to="/principles">
        {t('title')}
      </Button>
    );
    return <ErrorState page error={error} onRetry={() => void refetch()} act={all} />;
  }
  if (!principle) return <LoadingThread />;
  const { name, state, plainWords, customerNeed, behavioursDo, behavioursStop, examples } = principle;
  return (
    <>
      <PageHeader
        title={name}
        trail={<Link to="/principles">{t('navigation')}</Link>}
        actions={
          mayWrite && (
            <Button component={Link} to={`/principles/${id}/edit`}>
              {t('edit')}
            </Button>
          )
        }
      />
      {state !== 'published' && (
        <p className={classes.note}>
          <Tag>{t(`state.${state}`)}</Tag> {t(`note.${state}`)}
        </p>
      )}
      <p className={classes.words}>{plainWords}</p>
      <div className={classes.columns}>
        <div className={classes.main}>
          {customerNeed && (
            <section className={classes.need}>
              <h2>{t('need')}</h2>
              <p>{customerNeed}</p>
            </section>
          )}
          <section aria-label={t('examples')} className={classes.wall}>
            {examples.map((example) => (
              <Story key={example.id} example={example} />
            ))}
          </section>
        </div>
        <aside className={classes.side} aria-label={t('facts')}>
          <Behaviours title={t('behavioursDo')} behaviours={behavioursDo} kind="do" />
          <Behaviours title={t('behavioursStop')} behaviours={behavioursStop} kind="stop" />
          <PrincipleFacts principle={principle} />
        </aside>
      </div>
    </>
  );
}
