import { IconTargetArrow } from '@tabler/icons-react';
import type { WebDomain } from '@throughline/platform/ui';
import { outcomesMessages } from './messages.en';

const permission = 'outcomes:read';

/** What outcomes bring to the web: the registry of metrics and a page for each. */
export const outcomesWeb: WebDomain = {
  messages: outcomesMessages,
  navigation: [{ path: '/customers', icon: IconTargetArrow, message: 'outcomes.navigation', permission }],
  routes: [
    { path: 'customers', lazy: async () => ({ Component: (await import('./registry/registry-page')).RegistryPage }) },
    { path: 'customers/:id', lazy: async () => ({ Component: (await import('./metric/metric-page')).MetricPage }) },
  ],
};
