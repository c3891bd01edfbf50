import { Button } from '@mantine/core';
import { EmptyState } from '@throughline/platform/ui';
import { Link } from 'react-router';
import { useTranslations } from 'use-intl';

export function NotFoundPage() {
  const t = useTranslations('shell.notFound');
  return (
    <EmptyState
      page
      title={t('title')}
      action={
        <Button component={Link} to="/">
          {t('home')}
        </Button>
      }
    >
      {t('hint')}
    </EmptyState>
  );
}
