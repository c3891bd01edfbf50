import { useSearchParams } from 'react-router';
import type { RecognitionFilter, RecognitionScope } from '../gql/graphql';

/** The scopes in the order of their chips. */
export const SCOPES: readonly RecognitionScope[] = ['EVERYONE', 'MINE', 'GIVEN', 'MY_TEAM'];

/** The filter that an address holds, as `?scope=mine&principle=ID`; what it does not know is left out. */
export function filterIn(params: URLSearchParams): RecognitionFilter {
  const scope = SCOPES.find((known) => known.toLowerCase() === params.get('scope'));
  const principleId = params.get('principle');
  return { ...(scope && scope !== 'EVERYONE' && { scope }), ...(principleId && { principleId }) };
}

/** Which thanks the page shows. The address holds it, so that it can be sent to somebody. */
export function useFilter() {
  const [params, setParams] = useSearchParams();
  function set(name: 'scope' | 'principle', value: string | null) {
    const after = new URLSearchParams(params);
    if (value) after.set(name, value);
    else after.delete(name);
    setParams(after, { replace: true, preventScrollReset: true });
  }
  return {
    filter: filterIn(params),
    setScope: (scope: RecognitionScope) => set('scope', scope === 'EVERYONE' ? null : scope.toLowerCase()),
    setPrinciple: (id: string | null) => set('principle', id),
  };
}
