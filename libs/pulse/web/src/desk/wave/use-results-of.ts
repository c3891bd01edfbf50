import { usePermission } from '@throughline/people/web';
import type { DeskWaveFragment } from '../../gql/graphql';

/** Gives the address of what a wave found; null while it is not counted, and for who may write surveys and not read results. */
export function useResultsOf(): (wave: Pick<DeskWaveFragment, 'id' | 'state'>) => string | null {
  const mayRead = usePermission('pulse:results');
  return ({ id, state }) => (mayRead && (state === 'CLOSED' || state === 'ARCHIVED') ? `/pulse/${id}/results` : null);
}
