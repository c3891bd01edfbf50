import { useMutation } from '@apollo/client/react';
import { Button, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { fieldError, FormError, toastDone } from '@throughline/platform/ui';
import { useTranslations } from 'use-intl';
import type { OrganisationSettingsFragment } from '../gql/graphql';
import { formValues } from '../identity/form-values';
import { changedSettings } from './changed-settings';
import { UPDATE_ORGANISATION } from './organisation.graphql';
import classes from './settings.module.css';

const FIELDS = ['name', 'purpose', 'purposeSince', 'timeZone'] as const;

/** Name, purpose and time zone. Only what was changed is sent. */
export function SettingsForm({ settings }: { settings: OrganisationSettingsFragment }) {
  const t = useTranslations('people.settings');
  const [update, { loading, error }] = useMutation(UPDATE_ORGANISATION, {
    onCompleted: () => toastDone(t('saved')),
  });
  const zones = [...new Set([settings.timeZone, ...Intl.supportedValuesOf('timeZone')])].sort();
  return (
    <form
      className={classes.form}
      onSubmit={(event) => {
        const input = changedSettings(settings, formValues(event, FIELDS));
        update({ variables: { input } }).catch(() => undefined);
      }}
    >
      <FormError error={error} fields={FIELDS} />
      <TextInput
        name="name"
        label={t('name')}
        defaultValue={settings.name}
        required
        error={fieldError(error, 'name')}
      />
      <Textarea
        name="purpose"
        label={t('purpose')}
        description={t('purposeHint')}
        defaultValue={settings.purpose}
        autosize
        minRows={2}
        error={fieldError(error, 'purpose')}
      />
      <TextInput
        name="purposeSince"
        type="number"
        className={classes.year}
        label={t('since')}
        description={t('sinceHint')}
        defaultValue={settings.purposeSince ?? ''}
        error={fieldError(error, 'purposeSince')}
      />
      <NativeSelect
        name="timeZone"
        label={t('timeZone')}
        description={t('timeZoneHint')}
        defaultValue={settings.timeZone}
        data={zones}
        error={fieldError(error, 'timeZone')}
      />
      <div>
        <Button type="submit" variant="filled" loading={loading}>
          {t('save')}
        </Button>
      </div>
    </form>
  );
}
