import { PasswordInput } from '@mantine/core';
import { SHORTEST_PASSWORD } from '@throughline/people/domain';
import { fieldError } from '@throughline/platform/ui';
import { useTranslations } from 'use-intl';

/** Where a new password is chosen: how long it must be is said before, not after. `name` is the input's and the API's name. */
export function NewPasswordInput({ name, label, error }: { name: string; label: string; error: unknown }) {
  const t = useTranslations('people.password');
  return (
    <PasswordInput
      name={name}
      label={label}
      description={t('rule', { count: SHORTEST_PASSWORD })}
      autoComplete="new-password"
      minLength={SHORTEST_PASSWORD}
      required
      visibilityToggleButtonProps={{ 'aria-label': t('show') }}
      error={fieldError(error, name)}
    />
  );
}
