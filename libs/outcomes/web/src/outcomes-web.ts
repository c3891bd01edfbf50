import { IconTableImport, IconTargetArrow } from '@tabler/icons-react';
import type { WebDomain } from '@throughline/platform/ui';
import { outcomesMessages } from './messages.en';

const permission = 'outcomes:read';

/** What outcomes bring to the web: the registry of metrics and a page for each. */
export const outcomesWeb: WebDomain = {
  messages: outcomesMessages,
  navigation: [{ path: '/customers', icon: IconTargetArrow, message: 'outcomes.navigation', permission }],
  acts: [
    { path: '/customers/import', icon: IconTableImport, message: 'outcomes.acts.import', permission: 'outcomes:write' },
  ],
  routes: [
    { path: 'customers', lazy: async () => ({ Component: (await import('./registry/registry-page')).RegistryPage }) },
    {
      path: 'customers/import',
      lazy: async () => ({ Component: (await import('./import/outcomes-import-page')).OutcomesImportPage }),
    },
    { path: 'customers/:id', lazy: async () => ({ Component: (await import('./metric/metric-page')).MetricPage }) },
  ],
};
