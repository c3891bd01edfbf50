import { UnstyledButton } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { lazy, Suspense, useCallback, useState } from 'react';
import { useTranslations } from 'use-intl';
import { PaletteWaiting } from './palette-waiting';
import classes from './palette-button.module.css';

const loadPalette = () => import('./palette');
const Palette = lazy(async () => ({ default: (await loadPalette()).Palette }));
const isMac = /Mac|iPhone|iPad/.test(navigator.userAgent);

/** Opens search and commands, by press or by Ctrl/Cmd K. The palette itself is loaded when it is first wanted. */
export function PaletteButton() {
  const t = useTranslations('shell.palette');
  const [opened, setOpened] = useState(false);
  const [early, setEarly] = useState('');
  const close = useCallback(() => {
    setOpened(false);
    setEarly('');
  }, []);
  useHotkeys([['mod+K', () => setOpened(true)]], []);
  return (
    <>
      <UnstyledButton
        className={classes.button}
        onClick={() => setOpened(true)}
        onPointerEnter={() => void loadPalette()}
        aria-haspopup="dialog"
        aria-keyshortcuts={isMac ? 'Meta+K' : 'Control+K'}
      >
        <IconSearch size={16} stroke={2} aria-hidden="true" />
        {t('open')}
        <kbd aria-hidden="true">{isMac ? t('keysMac') : t('keys')}</kbd>
      </UnstyledButton>
      <Suspense fallback={<PaletteWaiting setText={setEarly} onClose={close} />}>
        {opened && <Palette first={early} onClose={close} />}
      </Suspense>
    </>
  );
}
