import { Button } from '@mantine/core';
import { EmptyState } from '@throughline/platform/ui';
import { Link } from 'react-router';
import { useTranslations } from 'use-intl';

/** In place of a page whose route asks for a permission that the viewer does not hold. */
export function NoPermissionPage() {
  const t = useTranslations('shell.noPermission');
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
