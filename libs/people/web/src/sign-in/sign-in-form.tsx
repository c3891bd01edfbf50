import { Button, PasswordInput, TextInput } from '@mantine/core';
import { fieldError } from '@throughline/platform/ui';
import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import classes from '../identity/entrance.module.css';
import { formValues } from '../identity/form-values';

export interface SignInFormProps {
  busy: boolean;
  error: unknown;
  onSubmit: (email: string, password: string) => void;
}

export function SignInForm({ busy, error, onSubmit }: SignInFormProps) {
  const t = useTranslations('people.signIn');
  return (
    <form
      className={classes.form}
      onSubmit={(event) => {
        const { email, password } = formValues(event, ['email', 'password']);
        onSubmit(email, password);
      }}
    >
      <TextInput
        name="email"
        autoCapitalize="none"
        spellCheck={false}
        label={t('email')}
        autoComplete="username"
        required
        error={fieldError(error, 'email')}
      />
      <PasswordInput
        name="password"
        label={t('password')}
        autoComplete="current-password"
        required
        visibilityToggleButtonProps={{ 'aria-label': t('showPassword') }}
        error={fieldError(error, 'password')}
      />
      <Button type="submit" variant="filled" loading={busy} fullWidth>
        {t('act')}
      </Button>
      <p className={classes.after}>
        <Link to="/forgot">{t('forgot')}</Link>
      </p>
    </form>
  );
}
