import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { ErrorState, PageHeader } from '@throughline/platform/ui';
import { Link, useParams } from 'react-router';
import { useTranslations } from 'use-intl';
import { RecognitionCard } from '../card/recognition-card';
import { FeedSkeleton } from '../feed/feed-skeleton';
import { LatestThanks } from '../home/latest-thanks';
import { RECOGNITION } from '../recognition.graphql';
import { BesideThanks } from './beside-thanks';
import classes from './thanks-page.module.css';

/** One thank-you with all that was said to it: where a notice leads. */
export function RecognitionPage() {
  const t = useTranslations('recognition.page');
  const { id = '' } = useParams();
  const { data, error, refetch } = useQuery(RECOGNITION, { variables: { id }, fetchPolicy: 'cache-and-network' });

  if (error && !data) {
    const all = (
      <Button component={Link} to="/thanks">
        {t('all')}
      </Button>
    );
    return <ErrorState page error={error} onRetry={() => void refetch()} act={all} />;
  }
  return (
    <>
      <PageHeader title={t('one')} trail={<Link to="/thanks">{t('all')}</Link>} />
      <div className={classes.columns}>
        <div className={classes.page}>
          {data?.recognition ? <RecognitionCard recognition={data.recognition} open /> : <FeedSkeleton cards={1} />}
        </div>
        <BesideThanks>
          <LatestThanks except={id} />
        </BesideThanks>
      </div>
    </>
  );
}
