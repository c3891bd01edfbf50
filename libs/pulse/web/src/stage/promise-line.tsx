import { Link } from 'react-router';
import { useTranslations } from 'use-intl';

/** The promise, and the way to what it does and does not cover. */
export function PromiseLine() {
  const t = useTranslations('answer');
  return (
    <>
      {t('promise')} <Link to="/privacy">{t('covers')}</Link>
    </>
  );
}
