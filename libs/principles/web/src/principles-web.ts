import { IconBook2, IconPencil } from '@tabler/icons-react';
import type { WebDomain } from '@throughline/platform/ui';
import { principlesMessages } from './messages.en';

const permission = 'principles:read';
const writing = 'principles:write';

/** What the principles bring to the web: their list, a page for each, and where they are written. */
export const principlesWeb: WebDomain = {
  messages: principlesMessages,
  navigation: [{ path: '/principles', icon: IconBook2, message: 'principles.navigation', permission }],
  acts: [{ path: '/principles/new', icon: IconPencil, message: 'principles.acts.write', permission: writing }],
  parts: [
    {
      place: 'home.today',
      permission,
      load: async () => (await import('./home/principle-today')).PrincipleToday,
    },
  ],
  finders: [
    {
      message: 'principles.navigation',
      permission,
      load: async () => (await import('./principle/find-principles')).findPrinciples,
    },
  ],
  routes: [
    {
      path: 'principles',
      lazy: async () => ({ Component: (await import('./principle/principles-page')).PrinciplesPage }),
    },
    {
      path: 'principles/all',
      handle: { permission: writing },
      lazy: async () => ({ Component: (await import('./desk/desk-page')).DeskPage }),
    },
    {
      path: 'principles/new',
      handle: { permission: writing },
      lazy: async () => ({ Component: (await import('./editor/editor-page')).EditorPage }),
    },
    {
      path: 'principles/:id',
      lazy: async () => ({ Component: (await import('./principle/principle-page')).PrinciplePage }),
    },
    {
      path: 'principles/:id/edit',
      handle: { permission: writing },
      lazy: async () => ({ Component: (await import('./editor/editor-page')).EditorPage }),
    },
  ],
};
