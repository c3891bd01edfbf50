import { Button } from '@mantine/core';
import { EmptyState } from '@throughline/platform/ui';
import { Link } from 'react-router';
import { useTranslations } from 'use-intl';

/** In place of a page that is not there, or whose route asks for a permission that the viewer does not hold. */
export function NoPage({ why }: { why: 'notFound' | 'noPermission' }) {
  const t = useTranslations('shell.noPage');
  return (
    <EmptyState
      page
      title={t(`${why}.title`)}
      action={
        <Button component={Link} to="/">
          {t('home')}
        </Button>
      }
    >
      {t(`${why}.hint`)}
    </EmptyState>
  );
}
