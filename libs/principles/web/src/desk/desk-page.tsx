import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { Card, EmptyState, ErrorState, PageHeader, SkeletonRows } from '@throughline/platform/ui';
import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import { ALL_PRINCIPLES } from './desk.graphql';
import { DeskRow } from './desk-row';
import { useOrder } from './use-order';
import classes from './desk.module.css';

const SECTIONS = ['published', 'draft', 'retired'] as const;

/** Every principle for those who write them: what is in use, in its order, what is being written, what has gone. */
export function DeskPage() {
  const t = useTranslations('principles');
  const { data, error, refetch } = useQuery(ALL_PRINCIPLES, { fetchPolicy: 'cache-and-network' });
  const all = data?.allPrinciples;
  const move = useOrder(all ?? []);
  return (
    <>
      <PageHeader
        title={t('deskPage.title')}
        lead={t('deskPage.lead')}
        trail={<Link to="/principles">{t('navigation')}</Link>}
        actions={
          all?.length !== 0 && (
            <Button component={Link} to="/principles/new" variant="filled">
              {t('write')}
            </Button>
          )
        }
      />
      <div className={classes.page}>
        {error && !all && <ErrorState error={error} onRetry={() => void refetch()} />}
        {!error && !all && (
          <Card>
            <SkeletonRows rows={6} disc={24} />
          </Card>
        )}
        {all?.length === 0 && (
          <EmptyState
            title={t('deskPage.none')}
            action={
              <Button component={Link} to="/principles/new" variant="filled">
                {t('writeFirst')}
              </Button>
            }
          >
            {t('emptyForEditors')}
          </EmptyState>
        )}
        {SECTIONS.map((state) => {
          const shown = all?.filter((principle) => principle.state === state) ?? [];
          if (shown.length === 0) return null;
          return (
            <section key={state}>
              <h2 className={classes.heading}>{t(`deskPage.section.${state}`)}</h2>
              <Card as="ul" flush aria-label={t(`deskPage.section.${state}`)}>
                {shown.map((principle, index) => (
                  <DeskRow
                    key={principle.id}
                    principle={principle}
                    place={state === 'published' ? index + 1 : undefined}
                    last={index === shown.length - 1}
                    onMove={move}
                  />
                ))}
              </Card>
            </section>
          );
        })}
      </div>
    </>
  );
}
