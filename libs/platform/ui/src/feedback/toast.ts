import { notifications } from '@mantine/notifications';

/** A short word that something was done; it leaves by itself. */
export function toastDone(message: string): void {
  notifications.show({ message, color: 'customer', autoClose: 5000 });
}

/** A word that something did not work, where the page itself has no place to say it. It stays until it is closed. */
export function toastFailed(message: string): void {
  notifications.show({ message, color: 'critical', autoClose: false });
}
