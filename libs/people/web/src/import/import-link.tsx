import { Button } from '@mantine/core';
import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import { usePermission } from '../viewer/viewer-context';

/** Where a page has nobody to show yet: the way to the import, for those who may. */
export function ImportLink() {
  const t = useTranslations('people.acts');
  if (!usePermission('people:import')) return null;
  return (
    <Button component={Link} to="/people/import">
      {t('import')}
    </Button>
  );
}
