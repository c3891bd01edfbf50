import { useMutation } from '@apollo/client/react';
import { Button, PasswordInput } from '@mantine/core';
import { Card, fieldError, FormError, toastDone } from '@throughline/platform/ui';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { formValues } from '../identity/form-values';
import { NewPasswordInput } from '../identity/new-password-input';
import { CHANGE_PASSWORD, SESSIONS } from './account.graphql';
import classes from './account.module.css';

const FIELDS = ['current', 'next'] as const;

/** A new password, against the present one. */
export function ChangePassword() {
  const t = useTranslations('people.account');
  // A new key empties the form once the change is made.
  const [changes, setChanges] = useState(0);
  const [change, { loading, error }] = useMutation(CHANGE_PASSWORD, {
    refetchQueries: [SESSIONS],
    onCompleted: () => {
      setChanges((count) => count + 1);
      toastDone(t('changed'));
    },
  });
  return (
    <Card>
      <h2 className={classes.heading}>{t('password')}</h2>
      <p className="quiet">{t('passwordLead')}</p>
      <form
        key={changes}
        className={classes.form}
        onSubmit={(event) => {
          change({ variables: formValues(event, FIELDS) }).catch(() => undefined);
        }}
      >
        <FormError error={error} fields={FIELDS} />
        <PasswordInput
          name="current"
          label={t('currentPassword')}
          autoComplete="current-password"
          required
          visibilityToggleButtonProps={{ 'aria-label': t('showPassword') }}
          error={fieldError(error, 'current')}
        />
        <NewPasswordInput name="next" label={t('newPassword')} error={error} />
        <div>
          <Button type="submit" variant="filled" loading={loading}>
            {t('change')}
          </Button>
        </div>
      </form>
    </Card>
  );
}
