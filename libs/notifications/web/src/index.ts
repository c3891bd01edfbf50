export { notificationsWeb } from './notifications-web';
