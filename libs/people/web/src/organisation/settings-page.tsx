import { useQuery } from '@apollo/client/react';
import { Card, ErrorState, PageHeader, SkeletonBar } from '@throughline/platform/ui';
import { useTranslations } from 'use-intl';
import classes from '../account/account.module.css';
import { ORGANISATION } from './organisation.graphql';
import { SettingsForm } from './settings-form';

const FORM_HEIGHT = 492;

/** What the organisation says of itself, for those who may change it. */
export function SettingsPage() {
  const t = useTranslations('people.settings');
  const { data, error, refetch } = useQuery(ORGANISATION);
  if (error && !data) return <ErrorState page error={error} onRetry={() => void refetch()} />;
  return (
    <div className={classes.page}>
      <PageHeader title={t('title')} lead={t('lead')} />
      <Card>{data ? <SettingsForm settings={data.organisation} /> : <SkeletonBar height={FORM_HEIGHT} />}</Card>
    </div>
  );
}
