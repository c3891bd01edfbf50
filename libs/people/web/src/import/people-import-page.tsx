import { Button } from '@mantine/core';
import { PageHeader } from '@throughline/platform/ui';
import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import { ImportWizard } from './import-wizard';
import classes from './import.module.css';
import { PeopleFileGuide } from './people-file-guide';

/** People, teams, sites and roles from the file of an HR system. */
export function PeopleImportPage() {
  const t = useTranslations('people.import');
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} trail={<Link to="/people">{t('people')}</Link>} />
      <div className={classes.page}>
        <ImportWizard
          kind="people"
          guide={<PeopleFileGuide />}
          next={
            <Button component={Link} to="/people">
              {t('next')}
            </Button>
          }
        />
      </div>
    </>
  );
}
