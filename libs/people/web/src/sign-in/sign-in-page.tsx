import { useMutation, useQuery } from '@apollo/client/react';
import { FormError, LoadingThread } from '@throughline/platform/ui';
import { Navigate } from 'react-router';
import { useTranslations } from 'use-intl';
import { DemoSignIns } from './demo-sign-ins';
import { Entrance } from '../identity/entrance';
import { SIGN_IN, WELCOME } from '../identity/identity.graphql';
import { SignInForm } from './sign-in-form';
import { useArrival } from '../identity/use-arrival';
import { WhySignedOut } from './why-signed-out';

/** Sign-in by e-mail and password; in the demo company by one press as any of its roles. */
export function SignInPage() {
  const t = useTranslations('people.signIn');
  const { data, error: unwelcome } = useQuery(WELCOME, { fetchPolicy: 'cache-and-network' });
  const arrive = useArrival();
  const [signIn, { loading, error }] = useMutation(SIGN_IN, { onCompleted: ({ signIn: me }) => arrive(me) });
  const organisation = data?.organisation;
  const enter = (email: string, password: string) => {
    // A refusal is shown from `error`; the promise has nothing more to say.
    signIn({ variables: { email, password } }).catch(() => undefined);
  };

  // The demo's choices would push aside what is being filled in.
  if (!data && !unwelcome) return <LoadingThread />;
  if (organisation && !organisation.setUp) return <Navigate to="/set-up" replace />;
  const demo = organisation?.demo && organisation.demoSignIns.length > 0;
  return (
    <Entrance title={t('title')} lead={demo ? t('demoLead') : t('lead')} organisation={organisation}>
      {data?.endedSession && <WhySignedOut session={data.endedSession} />}
      {demo && <DemoSignIns signIns={organisation.demoSignIns} busy={loading} onChoose={enter} />}
      {demo && <h2>{t('orByPassword')}</h2>}
      <FormError error={error} fields={['email', 'password']} />
      <SignInForm busy={loading} error={error} onSubmit={enter} />
    </Entrance>
  );
}
