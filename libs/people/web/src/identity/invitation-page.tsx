import { useMutation, useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { FormError, SkeletonBar } from '@throughline/platform/ui';
import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import { Entrance } from './entrance';
import classes from './entrance.module.css';
import { formValues } from './form-values';
import { ACCEPT_INVITATION, INVITATION } from './identity.graphql';
import { NewPasswordInput } from './new-password-input';
import { useArrival } from './use-arrival';
import { useLinkToken } from './use-link-token';

/** Opened from the link of an invitation: choose a password, and one is in. */
export function InvitationPage() {
  const t = useTranslations('people.invitation');
  const token = useLinkToken();
  const { data, error: unknown } = useQuery(INVITATION, { variables: { token } });
  const arrive = useArrival();
  const [accept, { loading, error }] = useMutation(ACCEPT_INVITATION, {
    onCompleted: ({ acceptInvitation: me }) => arrive(me),
  });
  const invitation = data?.invitation;

  if (unknown) {
    return (
      <Entrance title={t('notValid')}>
        <div className={classes.form}>
          <FormError error={unknown} />
        </div>
        <p className={classes.after}>
          <Link to="/sign-in">{t('signIn')}</Link>
        </p>
      </Entrance>
    );
  }
  return (
    <Entrance
      title={invitation ? t('title', { name: invitation.name }) : t('opening')}
      lead={data ? t('lead', { organisation: data.organisation.name }) : <SkeletonBar width="80%" />}
    >
      <form
        className={classes.form}
        onSubmit={(event) => {
          accept({ variables: { token, ...formValues(event, ['password']) } }).catch(() => undefined);
        }}
      >
        <FormError error={error} fields={['password']} />
        <NewPasswordInput name="password" label={t('password')} error={error} />
        <Button type="submit" variant="filled" loading={loading} disabled={!invitation}>
          {t('act')}
        </Button>
      </form>
    </Entrance>
  );
}
