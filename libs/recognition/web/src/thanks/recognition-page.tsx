import { useQuery } from '@apollo/client/react';
import { ErrorState, PageHeader } from '@throughline/platform/ui';
import { Link, useParams } from 'react-router';
import { useTranslations } from 'use-intl';
import { RecognitionCard } from '../card/recognition-card';
import { FeedSkeleton } from '../feed/feed-skeleton';
import { RECOGNITION } from '../recognition.graphql';
import classes from './thanks-page.module.css';

/** One thank-you with all that was said to it: where a notice leads. */
export function RecognitionPage() {
  const t = useTranslations('recognition.page');
  const { id = '' } = useParams();
  const { data, error, refetch } = useQuery(RECOGNITION, { variables: { id }, fetchPolicy: 'cache-and-network' });

  if (error && !data) return <ErrorState page error={error} onRetry={() => void refetch()} />;
  return (
    <div className={classes.page}>
      <PageHeader title={t('one')} trail={<Link to="/thanks">{t('all')}</Link>} />
      {data?.recognition ? <RecognitionCard recognition={data.recognition} open /> : <FeedSkeleton cards={1} />}
    </div>
  );
}
