import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { SkeletonCard, TodayCard } from '@throughline/platform/ui';
import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import { PRINCIPLES } from '../principle/principle.graphql';
import { ofTheDay } from './of-the-day';

/** Today: one principle in its plain words, another each day. Nothing while none is published. */
export function PrincipleToday() {
  const t = useTranslations('principles.today');
  const { data, error } = useQuery(PRINCIPLES);
  if (!data) return error ? null : <SkeletonCard lines={2} />;
  const principle = ofTheDay(data.principles, new Date());
  if (!principle) return null;
  return (
    <TodayCard
      title={t('title')}
      act={
        <Button component={Link} to={`/principles/${principle.id}`}>
          {t('act', { count: principle.examples.length })}
        </Button>
      }
    >
      {t('words', { name: principle.name, plainWords: principle.plainWords })}
    </TodayCard>
  );
}
