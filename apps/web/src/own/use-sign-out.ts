import { useApolloClient, useMutation } from '@apollo/client/react';
import { SIGN_OUT, useViewer } from '@throughline/people/web';
import { toastFailed } from '@throughline/platform/ui';
import { useNavigate } from 'react-router';
import { useTranslations } from 'use-intl';
import { domains } from '../domains';

/**
 * Ends the session and loads the page anew: nothing of what one person saw stays for the next. What would be lost with
 * it is shown first.
 */
export function useSignOut(): () => void {
  const t = useTranslations('shell');
  const client = useApolloClient();
  const navigate = useNavigate();
  const { person } = useViewer();
  const [signOut] = useMutation(SIGN_OUT, {
    onCompleted: () => window.location.assign('/sign-in'),
    onError: () => toastFailed(t('notSignedOut')),
  });
  return async () => {
    const pages = await Promise.all(domains.map(({ beforeSignOut }) => beforeSignOut?.(client, person.id)));
    const first = pages.find(Boolean);
    if (first) void navigate(first);
    else void signOut();
  };
}
