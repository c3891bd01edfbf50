import { PageHeader } from '@throughline/platform/ui';
import { useTranslations } from 'use-intl';
import { useViewer } from '../viewer/viewer-context';
import classes from './account.module.css';
import { ChangePassword } from './change-password';
import { Sessions } from './sessions';

/** One's own sign-in: where it is open, and the password. */
export function AccountPage() {
  const t = useTranslations('people.account');
  const { person } = useViewer();
  return (
    <div className={classes.page}>
      <PageHeader title={t('title')} lead={t('lead', { name: person.name })} />
      <Sessions />
      <ChangePassword />
    </div>
  );
}
