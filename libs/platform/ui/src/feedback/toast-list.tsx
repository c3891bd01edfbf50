import '@mantine/core/styles/Notification.layer.css';
import { Notifications, notifications } from '@mantine/notifications';
import '@mantine/notifications/styles.layer.css';
import { useEffect } from 'react';
import { useTranslations } from 'use-intl';
import { showToasts } from './toast';

/** The toasts themselves, at most three at once. */
export function ToastList() {
  const t = useTranslations('ui');
  useEffect(
    () =>
      showToasts(({ message, failed }) =>
        notifications.show({
          message,
          color: failed ? 'critical' : 'customer',
          autoClose: failed ? false : 5000,
          withBorder: true,
          closeButtonProps: { 'aria-label': t('close') },
        }),
      ),
    [t],
  );
  return <Notifications position="bottom-right" limit={3} zIndex={500} />;
}
