import { Drawer, Modal } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import classes from './sheet.module.css';
import { usePhone } from './use-phone';
import { useScrollLock } from './use-scroll-lock';

export interface SheetProps {
  opened: boolean;
  onClose: () => void;
  title: string;
  children: ReactNode;
}

/** A dialog in the middle of a desk, a sheet from the bottom of a phone: near the thumb. */
export function Sheet({ opened, onClose, title, children }: SheetProps) {
  const t = useTranslations('ui');
  const phone = usePhone();
  useScrollLock(opened);
  const shared = {
    opened,
    onClose,
    title,
    classNames: { title: classes.title },
    closeButtonProps: { 'aria-label': t('close') },
  };
  return phone ? (
    <Drawer
      {...shared}
      position="bottom"
      classNames={{ title: classes.title, content: classes.bottom, inner: classes.inner }}
    >
      {children}
    </Drawer>
  ) : (
    <Modal {...shared} size="md">
      {children}
    </Modal>
  );
}
