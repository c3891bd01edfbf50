import { useQuery } from '@apollo/client/react';
import { Card, ErrorState, PageHeader } from '@throughline/platform/ui';
import { useTranslations } from 'use-intl';
import { ORGANISATION } from './organisation.graphql';
import { SettingsForm } from './settings-form';
import { SettingsSkeleton } from './settings-skeleton';
import classes from './settings.module.css';

/** What the organisation says of itself, for those who may change it. */
export function SettingsPage() {
  const t = useTranslations('people.settings');
  const { data, error, refetch } = useQuery(ORGANISATION);
  return (
    <div className={classes.page}>
      <PageHeader title={t('title')} lead={t('lead')} />
      <Card>
        {data && <SettingsForm settings={data.organisation} />}
        {!data && !error && <SettingsSkeleton />}
        {!data && error && <ErrorState error={error} onRetry={() => void refetch()} />}
      </Card>
    </div>
  );
}
