import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { SkeletonCard, TodayCard } from '@throughline/platform/ui';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import { THANKS_LATELY } from '../recognition.graphql';
import { useAlone } from './use-alone';

const b = (words: ReactNode) => <strong>{words}</strong>;

/** Today: how many thanks came to me, went out from me, and went to my team of late. Nothing where that is not known. */
export function ThanksLately() {
  const t = useTranslations('recognition.today');
  const { data, error } = useQuery(THANKS_LATELY, { fetchPolicy: 'cache-and-network' });
  const alone = useAlone();
  if (alone) return null;
  if (!data) return error ? null : <SkeletonCard />;
  const { received, given, toMyTeam } = data.thanksLately;
  return (
    <TodayCard
      title={t('title')}
      act={
        <Button component={Link} to={received > 0 ? '/thanks?scope=mine' : '/thanks?write'}>
          {t(received > 0 ? 'mine' : 'thank')}
        </Button>
      }
    >
      <ul>
        <li>{t.rich('received', { count: received, b })}</li>
        <li>{t.rich('given', { count: given, b })}</li>
        {toMyTeam > 0 && <li>{t.rich('toMyTeam', { count: toMyTeam, b })}</li>}
      </ul>
    </TodayCard>
  );
}
