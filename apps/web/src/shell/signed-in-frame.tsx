import { useQuery } from '@apollo/client/react';
import { ME, signInPath, ViewerContext } from '@throughline/people/web';
import { ErrorState, LoadingThread } from '@throughline/platform/ui';
import { Navigate, useLocation } from 'react-router';
import { Frame } from './frame';

/** The door: who is signed in sees the frame, who is not is led to sign-in and afterwards back to here. */
export function SignedInFrame() {
  const { data, error, refetch } = useQuery(ME);
  const { pathname, search, hash } = useLocation();

  if (data?.me) {
    return (
      <ViewerContext value={data.me}>
        <Frame />
      </ViewerContext>
    );
  }
  if (data) return <Navigate to={signInPath(`${pathname}${search}${hash}`)} replace />;
  return error ? <ErrorState page error={error} onRetry={() => void refetch()} /> : <LoadingThread />;
}
