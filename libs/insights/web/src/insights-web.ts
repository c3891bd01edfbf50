import { IconChartHistogram } from '@tabler/icons-react';
import type { WebDomain } from '@throughline/platform/ui';
import { insightsMessages } from './messages.en';

const permission = 'insights:linkage';

/** What insights bring to the web: how people and customers move together. */
export const insightsWeb: WebDomain = {
  messages: insightsMessages,
  navigation: [{ path: '/insights', icon: IconChartHistogram, message: 'insights.navigation', permission }],
  parts: [
    { place: 'home.finding', permission, load: async () => (await import('./today/linkage-today')).LinkageToday },
  ],
  routes: [
    {
      path: 'insights',
      handle: { permission },
      lazy: async () => ({ Component: (await import('./linkage/linkage-page')).LinkagePage }),
    },
  ],
};
