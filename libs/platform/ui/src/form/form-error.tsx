import { IconAlertCircle } from '@tabler/icons-react';
import { useTranslations } from 'use-intl';
import { apiErrorOf, isAbout, sentences } from './api-error';
import classes from './form-error.module.css';

/** The error of a whole form: shown unless one of `fields` already shows it beside its input. */
export function FormError({ error, fields = [] }: { error: unknown; fields?: readonly string[] }) {
  const t = useTranslations('ui.error');
  if (!error) return null;
  const { code, message, field, hint } = apiErrorOf(error);
  if (fields.some((known) => isAbout(field, known))) return null;
  return (
    <div className={classes.error} role="alert">
      <IconAlertCircle size={20} stroke={1.8} aria-hidden="true" />
      <span>{sentences(message || t(`form.${code === 'NETWORK' ? 'NETWORK' : 'INTERNAL'}`), hint)}</span>
    </div>
  );
}
