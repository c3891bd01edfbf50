import type { WebDomain } from '@throughline/platform/ui';
import { notificationsMessages } from './messages.en';

/** What notifications bring to the web: the bell, at the end of the top bar. */
export const notificationsWeb: WebDomain = {
  messages: notificationsMessages,
  routes: [],
  parts: [{ place: 'top.end', permission: 'notices:own', load: async () => (await import('./bell/bell')).Bell }],
};
