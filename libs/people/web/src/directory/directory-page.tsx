import { Button } from '@mantine/core';
import { Card, PageHeader } from '@throughline/platform/ui';
import { IconFileImport, IconSitemap, IconUserPlus } from '@tabler/icons-react';
import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import { usePermission } from '../viewer/viewer-context';
import { DirectoryResults } from './directory-results';
import { SearchInput } from './search-input';
import { useSearchText } from './use-search-text';
import classes from './directory-page.module.css';

/** Everyone in the organisation, found by name, job, team or site. The search is in the address. */
export function DirectoryPage() {
  const t = useTranslations('people.directory');
  const mayInvite = usePermission('people:invite');
  const mayImport = usePermission('people:import');
  const { text, settled, setText } = useSearchText();
  return (
    <>
      <PageHeader
        title={t('title')}
        lead={t('lead')}
        actions={
          <>
            {mayInvite && (
              <Button
                component={Link}
                to="/people/invite"
                leftSection={<IconUserPlus size={18} stroke={1.6} aria-hidden="true" />}
              >
                {t('invite')}
              </Button>
            )}
            {mayImport && (
              <Button
                component={Link}
                to="/people/import"
                leftSection={<IconFileImport size={18} stroke={1.6} aria-hidden="true" />}
              >
                {t('import')}
              </Button>
            )}
            <Button
              component={Link}
              to="/teams"
              leftSection={<IconSitemap size={18} stroke={1.6} aria-hidden="true" />}
            >
              {t('teams')}
            </Button>
          </>
        }
      />
      <div className={classes.search}>
        <SearchInput label={t('search')} value={text} onChange={setText} />
      </div>
      <Card flush>
        <DirectoryResults search={settled} />
      </Card>
    </>
  );
}
