import { useMutation } from '@apollo/client/react';
import { SIGN_OUT } from '@throughline/people/web';
import { toastFailed } from '@throughline/platform/ui';
import { useTranslations } from 'use-intl';

/** Ends the session and loads the page anew: nothing of what one person saw stays for the next. */
export function useSignOut(): () => void {
  const t = useTranslations('shell');
  const [signOut] = useMutation(SIGN_OUT, {
    onCompleted: () => window.location.assign('/sign-in'),
    onError: () => toastFailed(t('notSignedOut')),
  });
  return () => void signOut();
}
