import { useMutation } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { toastDone, toastFailed } from '@throughline/platform/ui';
import { useTranslations } from 'use-intl';
import { END_OTHER_SESSIONS, SESSIONS } from './account.graphql';

/** Ends every session but this one, with one press. */
export function EndOtherSessions() {
  const t = useTranslations('people.account');
  const [end, { loading }] = useMutation(END_OTHER_SESSIONS, {
    refetchQueries: [SESSIONS],
    awaitRefetchQueries: true,
    onCompleted: ({ endOtherSessions: count }) => toastDone(t('endedOthers', { count })),
    onError: () => toastFailed(t('notEndedOthers')),
  });
  return (
    <Button loading={loading} onClick={() => void end()}>
      {t('endOthers')}
    </Button>
  );
}
