import { PasswordInput } from '@mantine/core';
import { fieldError } from '@throughline/platform/ui';
import { useTranslations } from 'use-intl';

/** The shortest password that is taken, in signs; the API holds to the same. */
const SHORTEST = 12;

/** Where a new password is chosen: how long it must be is said before, not after. `name` is the input's and the API's name. */
export function NewPasswordInput({ name, label, error }: { name: string; label: string; error: unknown }) {
  const t = useTranslations('people.password');
  return (
    <PasswordInput
      name={name}
      label={label}
      description={t('rule', { count: SHORTEST })}
      autoComplete="new-password"
      minLength={SHORTEST}
      required
      visibilityToggleButtonProps={{ 'aria-label': t('show') }}
      error={fieldError(error, name)}
    />
  );
}
