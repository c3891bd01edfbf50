import { useMutation } from '@apollo/client/react';
import { Button, TextInput } from '@mantine/core';
import { fieldError, FormError } from '@throughline/platform/ui';
import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import { Entrance } from './entrance';
import classes from './entrance.module.css';
import { formValues } from './form-values';
import { REQUEST_PASSWORD_RESET } from './identity.graphql';

/** Asks for a link to choose a new password. The answer is the same whether or not the address is known. */
export function ForgotPage() {
  const t = useTranslations('people.forgot');
  const [request, { loading, error, data }] = useMutation(REQUEST_PASSWORD_RESET);
  return (
    <Entrance title={t('title')} lead={data ? undefined : t('lead')}>
      {data ? (
        <p className={classes.form} role="status">
          {t('sent')}
        </p>
      ) : (
        <form
          className={classes.form}
          onSubmit={(event) => {
            request({ variables: formValues(event, ['email']) }).catch(() => undefined);
          }}
        >
          <FormError error={error} fields={['email']} />
          <TextInput
            name="email"
            type="email"
            label={t('email')}
            autoComplete="username"
            required
            error={fieldError(error, 'email')}
          />
          <Button type="submit" variant="filled" loading={loading}>
            {t('act')}
          </Button>
        </form>
      )}
      <p className={classes.after}>
        <Link to="/sign-in">{t('back')}</Link>
      </p>
    </Entrance>
  );
}
