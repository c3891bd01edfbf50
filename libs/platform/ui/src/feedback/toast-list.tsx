import '@mantine/core/styles/Notification.layer.css';
import { Notifications, notifications } from '@mantine/notifications';
import '@mantine/notifications/styles.layer.css';
import { useEffect } from 'react';
import { useTranslations } from 'use-intl';
import { showToasts } from './toast';
import { ToastWords } from './toast-words';

/** How long a word stands, and how long one that can be undone. */
const STANDS_MS = 5000;
const ACT_STANDS_MS = 12_000;

/** The toasts themselves, at most three at once. */
export function ToastList() {
  const t = useTranslations('ui');
  useEffect(
    () =>
      showToasts((toast) => {
        const { failed, act } = toast;
        const id = crypto.randomUUID();
        notifications.show({
          id,
          message: <ToastWords {...toast} onActed={() => notifications.hide(id)} />,
          color: failed ? 'critical' : 'customer',
          autoClose: failed ? false : act ? ACT_STANDS_MS : STANDS_MS,
          withBorder: true,
          closeButtonProps: { 'aria-label': t('close') },
        });
      }),
    [t],
  );
  return <Notifications position="bottom-right" limit={3} zIndex={500} />;
}
