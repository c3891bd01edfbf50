import { Mark } from '@throughline/platform/ui';
import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import classes from './top-bar.module.css';

/** The mark in the top bar of a phone, where there is no rail. */
export function PhoneBrand() {
  const t = useTranslations('shell');
  return (
    <Link to="/" className={classes.brand} aria-label={t('product')}>
      <Mark size={28} />
    </Link>
  );
}
