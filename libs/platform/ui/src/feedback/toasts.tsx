import { Notifications } from '@mantine/notifications';
import '@mantine/core/styles/Notification.layer.css';
import '@mantine/notifications/styles.layer.css';

/** Where toasts appear: once, in the shell. */
export function Toasts() {
  return <Notifications position="bottom-right" limit={3} zIndex={500} />;
}
