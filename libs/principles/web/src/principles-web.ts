import { IconBook2 } from '@tabler/icons-react';
import type { WebDomain } from '@throughline/platform/ui';
import { principlesMessages } from './messages.en';

/** What the principles bring to the web: their list, and a page for each. */
export const principlesWeb: WebDomain = {
  messages: principlesMessages,
  navigation: [
    { path: '/principles', icon: IconBook2, message: 'principles.navigation', permission: 'principles:read' },
  ],
  routes: [
    {
      path: 'principles',
      lazy: async () => ({ Component: (await import('./principle/principles-page')).PrinciplesPage }),
    },
    {
      path: 'principles/:id',
      lazy: async () => ({ Component: (await import('./principle/principle-page')).PrinciplePage }),
    },
  ],
};
