import { useQuery } from '@apollo/client/react';
import { useDebouncedValue } from '@mantine/hooks';
import type { Audience } from '../draft/survey-draft';
import { PREVIEW } from './people.graphql';

const PAUSE_MS = 250;

/** Who would be invited today, and in which groups. While another audience is looked at, what was found stays. */
export function usePreview({ unitIds, siteIds }: Audience, threshold: number) {
  const wanted = { audience: { unitIds: [...unitIds], siteIds: [...siteIds] }, threshold };
  const [variables] = useDebouncedValue(wanted, PAUSE_MS);
  const { data, previousData, error, refetch, loading } = useQuery(PREVIEW, {
    variables,
    fetchPolicy: 'cache-and-network',
  });
  return { preview: (data ?? previousData)?.previewAudience, error, refetch, looking: loading };
}

export type AudiencePreview = NonNullable<ReturnType<typeof usePreview>['preview']>;
