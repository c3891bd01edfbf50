import { useMantineColorScheme } from '@mantine/core';
import { IconDeviceDesktop, IconMoon, IconSun } from '@tabler/icons-react';
import { useTranslations } from 'use-intl';
import classes from './color-scheme.module.css';

const SCHEMES = [
  { scheme: 'light', Icon: IconSun },
  { scheme: 'dark', Icon: IconMoon },
  { scheme: 'auto', Icon: IconDeviceDesktop },
] as const;

/** Light, dark, or as the device is. */
export function ColorScheme() {
  const t = useTranslations('shell.colours');
  // Mantine stops transitions by a <style> tag, which the content policy refuses; the colours may as well glide.
  const { colorScheme, setColorScheme } = useMantineColorScheme({ keepTransitions: true });
  return (
    <fieldset className={classes.schemes}>
      <legend className="visually-hidden">{t('label')}</legend>
      {SCHEMES.map(({ scheme, Icon }) => (
        <label key={scheme} className={classes.scheme}>
          <input
            type="radio"
            name="color-scheme"
            className="visually-hidden"
            checked={colorScheme === scheme}
            onChange={() => setColorScheme(scheme)}
          />
          <Icon size={18} stroke={1.6} aria-hidden="true" />
          {t(scheme)}
        </label>
      ))}
    </fieldset>
  );
}
