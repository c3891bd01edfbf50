import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { Sheet } from './sheet';
import classes from './sheet.module.css';

export interface ConfirmDialogProps {
  opened: boolean;
  onClose: () => void;
  onConfirm: () => void;
  title: string;
  /** What will happen, and whether it can be undone. */
  children: ReactNode;
  /** The act in its own words, such as "Remove this thanks". */
  act: string;
  /** Red for what cannot be undone. */
  critical?: boolean;
  busy?: boolean;
}

/** Asks once before an act that is hard to take back. */
export function ConfirmDialog({
  opened,
  onClose,
  onConfirm,
  title,
  children,
  act,
  critical,
  busy,
}: ConfirmDialogProps) {
  const t = useTranslations('ui');
  return (
    <Sheet opened={opened} onClose={onClose} title={title}>
      {children}
      <div className={classes.actions}>
        <Button onClick={onClose} data-autofocus>
          {t('cancel')}
        </Button>
        <Button variant="filled" color={critical ? 'critical' : 'ink'} onClick={onConfirm} loading={busy}>
          {act}
        </Button>
      </div>
    </Sheet>
  );
}
