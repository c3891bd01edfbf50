import { useMutation } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { FormError } from '@throughline/platform/ui';
import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import { Entrance } from './entrance';
import classes from './entrance.module.css';
import { formValues } from './form-values';
import { RESET_PASSWORD } from './identity.graphql';
import { NewPasswordInput } from './new-password-input';
import { useArrival } from './use-arrival';
import { useLinkToken } from './use-link-token';

/** Opened from the link of a reset message: a new password, and one is in. */
export function ResetPage() {
  const t = useTranslations('people.reset');
  const token = useLinkToken();
  const arrive = useArrival();
  const [reset, { loading, error }] = useMutation(RESET_PASSWORD, {
    onCompleted: ({ resetPassword: me }) => arrive(me),
  });
  return (
    <Entrance title={t('title')} lead={t('lead')}>
      <form
        className={classes.form}
        onSubmit={(event) => {
          reset({ variables: { token, ...formValues(event, ['password']) } }).catch(() => undefined);
        }}
      >
        <FormError error={error} fields={['password']} />
        <NewPasswordInput name="password" label={t('password')} error={error} />
        <Button type="submit" variant="filled" loading={loading}>
          {t('act')}
        </Button>
      </form>
      <p className={classes.after}>
        <Link to="/forgot">{t('again')}</Link>
      </p>
    </Entrance>
  );
}
