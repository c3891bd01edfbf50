import { useApolloClient } from '@apollo/client/react';
import { useNavigate, useSearchParams } from 'react-router';
import type { SignedIn } from '../viewer/viewer-context';
import { ME } from '../viewer/viewer.graphql';
import { pathAfterSignIn } from '../viewer/where-to';

/** What to do once somebody is signed in: remember who it is, and go where they were going. */
export function useArrival(): (me: SignedIn) => void {
  const client = useApolloClient();
  const navigate = useNavigate();
  const [search] = useSearchParams();
  return (me) => {
    // Whoever was here before leaves nothing behind.
    void client.clearStore().then(() => {
      client.writeQuery({ query: ME, data: { me } });
      return navigate(pathAfterSignIn(search), { replace: true });
    });
  };
}
