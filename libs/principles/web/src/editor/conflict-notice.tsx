import { Button } from '@mantine/core';
import { useTranslations } from 'use-intl';
import classes from './editor.module.css';

/** Somebody else has saved first: their words or these, nothing is lost unasked. */
export function ConflictNotice({ onTakeTheirs, onKeepMine }: { onTakeTheirs: () => void; onKeepMine: () => void }) {
  const t = useTranslations('principles.editor');
  return (
    <div className={classes.conflict} role="alert">
      <p>{t('conflict')}</p>
      <div className={classes.acts}>
        <Button onClick={onTakeTheirs}>{t('takeTheirs')}</Button>
        <Button onClick={onKeepMine}>{t('keepMine')}</Button>
      </div>
    </div>
  );
}
