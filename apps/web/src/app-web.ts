import { IconHome } from '@tabler/icons-react';
import { type WebDomain, uiMessages } from '@throughline/platform/ui';
import { appMessages } from './messages.en';

/** What the shell itself brings: home. */
export const appWeb: WebDomain = {
  messages: { ...uiMessages, ...appMessages },
  navigation: [{ path: '/', icon: IconHome, message: 'home.navigation' }],
  routes: [{ index: true, lazy: async () => ({ Component: (await import('./home/home-page')).HomePage }) }],
};
