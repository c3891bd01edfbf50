import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import { usePermission, useViewer } from '../viewer/viewer-context';

/** Where letters went that no mail server took: into a folder, which the demo's administrator may read here. */
export function WhereItWent() {
  const t = useTranslations('people.invite');
  const { organisation } = useViewer();
  const mayRead = usePermission('mail:read');
  return (
    <>
      {t('kept')} {organisation.demo && mayRead && <Link to="/mail">{t('readLetters')}</Link>}
    </>
  );
}
