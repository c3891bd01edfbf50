import { useQuery } from '@apollo/client/react';
import { ErrorState, LoadingThread, PageHeader } from '@throughline/platform/ui';
import { Link, useParams } from 'react-router';
import { useTranslations } from 'use-intl';
import { PRINCIPLE } from '../principle/principle.graphql';
import { EditorForm } from './editor-form';

/** Where a principle is written: a new one, or the newest wording of one that there is. */
export function EditorPage() {
  const t = useTranslations('principles');
  const { id } = useParams();
  const { data, error, refetch } = useQuery(PRINCIPLE, {
    variables: { id: id ?? '' },
    skip: !id,
    fetchPolicy: 'network-only',
  });
  const principle = id ? data?.principle : null;

  if (error && !principle) return <ErrorState page error={error} onRetry={() => void refetch()} />;
  if (principle === undefined) return <LoadingThread />;
  return (
    <>
      <PageHeader
        title={principle ? t('editor.title', { name: principle.name }) : t('editor.newTitle')}
        lead={t(`editor.lead.${principle?.state ?? 'draft'}`)}
        trail={
          <>
            <Link to="/principles">{t('navigation')}</Link>
            <span aria-hidden="true">›</span>
            <Link to="/principles/all">{t('desk')}</Link>
          </>
        }
      />
      <EditorForm key={id ?? 'new'} principle={principle} />
    </>
  );
}
