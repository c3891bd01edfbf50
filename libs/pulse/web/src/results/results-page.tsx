import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { apiErrorOf, EmptyState, ErrorState, MoreMessages } from '@throughline/platform/ui';
import { Link, useParams, useSearchParams } from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import { resultsMessages } from './messages.en';
import { ResultsFound } from './results-found';
import { ResultsSkeleton } from './results-skeleton';
import { PULSE_RESULTS } from './results.graphql';

/** What a pulse found. The address holds whose results are shown. */
export function ResultsPage() {
  return (
    <MoreMessages messages={resultsMessages}>
      <Results />
    </MoreMessages>
  );
}

function Results() {
  const { waveId = '' } = useParams();
  const [address, setAddress] = useSearchParams();
  const unitId = address.get('unit');
  const locale = useLocale();
  const { data, previousData, error, loading, refetch } = useQuery(PULSE_RESULTS, {
    variables: { waveId, unitId, locale },
  });
  const shown = data ?? (error ? undefined : previousData);
  if (error && !data) return <Nothing error={error} unitId={unitId} onRetry={() => void refetch()} />;
  if (!shown) return <ResultsSkeleton />;
  return (
    <ResultsFound
      found={shown.pulseResults}
      trend={shown.pulseTrend}
      comments={shown.pulseComments}
      unitId={unitId}
      busy={loading && !data}
      onUnit={(id) => setAddress(id ? { unit: id } : {})}
    />
  );
}

/** Why nothing is shown: too few, not counted yet, somebody else's, or a fault. */
function Nothing({ error, unitId, onRetry }: { error: unknown; unitId: string | null; onRetry: () => void }) {
  const t = useTranslations('pulseResults');
  const { code } = apiErrorOf(error);
  const act = (
    <Button component={Link} to={unitId ? '?' : '/pulse'}>
      {t(unitId ? 'empty.actAll' : 'empty.act')}
    </Button>
  );
  if (code === 'NOT_FOUND') {
    return (
      <EmptyState page title={t('empty.title')} action={act}>
        {t('empty.words')}
      </EmptyState>
    );
  }
  if (code === 'FORBIDDEN') {
    return (
      <EmptyState page title={t('refused.title')} action={act}>
        {t('refused.words')}
      </EmptyState>
    );
  }
  return <ErrorState page error={error} onRetry={onRetry} />;
}
