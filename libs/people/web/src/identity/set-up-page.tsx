import { useMutation } from '@apollo/client/react';
import { Button, Textarea, TextInput } from '@mantine/core';
import { fieldError, FormError } from '@throughline/platform/ui';
import { useTranslations } from 'use-intl';
import { Entrance } from './entrance';
import classes from './entrance.module.css';
import { formValues } from './form-values';
import { SET_UP } from './identity.graphql';
import { NewPasswordInput } from './new-password-input';
import { useArrival } from './use-arrival';
import { useLinkToken } from './use-link-token';

const FIELDS = ['organisationName', 'purpose', 'adminName', 'adminEmail', 'adminPassword'] as const;

/** The first page of a new installation: names the organisation and its first administrator. */
export function SetUpPage() {
  const t = useTranslations('people.setUp');
  const token = useLinkToken();
  const arrive = useArrival();
  const [setUp, { loading, error }] = useMutation(SET_UP, { onCompleted: ({ setUp: me }) => arrive(me) });

  if (!token) {
    return (
      <Entrance title={t('title')}>
        <p className={classes.form}>{t('noToken')}</p>
      </Entrance>
    );
  }
  return (
    <Entrance title={t('title')} lead={t('lead')}>
      <form
        className={classes.form}
        onSubmit={(event) => {
          setUp({ variables: { input: { token, ...formValues(event, FIELDS) } } }).catch(() => undefined);
        }}
      >
        <FormError error={error} fields={FIELDS} />
        <TextInput
          name="organisationName"
          label={t('organisationName')}
          required
          error={fieldError(error, 'organisationName')}
        />
        <Textarea
          name="purpose"
          label={t('purpose')}
          description={t('purposeHint')}
          autosize
          minRows={2}
          required
          error={fieldError(error, 'purpose')}
        />
        <TextInput
          name="adminName"
          label={t('adminName')}
          autoComplete="name"
          required
          error={fieldError(error, 'adminName')}
        />
        <TextInput
          name="adminEmail"
          type="email"
          label={t('adminEmail')}
          autoComplete="username"
          required
          error={fieldError(error, 'adminEmail')}
        />
        <NewPasswordInput name="adminPassword" label={t('password')} error={error} />
        <Button type="submit" variant="filled" loading={loading}>
          {t('act')}
        </Button>
      </form>
    </Entrance>
  );
}
