import { IconTableImport, IconTargetArrow } from '@tabler/icons-react';
import type { WebDomain } from '@throughline/platform/ui';
import { outcomesMessages } from './messages.en';

const permission = 'outcomes:read';
const writing = 'outcomes:write';

/** What outcomes bring to the web: the registry of metrics and a page for each. */
export const outcomesWeb: WebDomain = {
  messages: outcomesMessages,
  navigation: [{ path: '/customers', icon: IconTargetArrow, message: 'outcomes.navigation', permission }],
  acts: [{ path: '/customers/import', icon: IconTableImport, message: 'outcomes.acts.import', permission: writing }],
  routes: [
    {
      path: 'customers',
      handle: { permission },
      lazy: async () => ({ Component: (await import('./registry/registry-page')).RegistryPage }),
    },
    {
      path: 'customers/import',
      handle: { permission: writing },
      lazy: async () => ({ Component: (await import('./import/outcomes-import-page')).OutcomesImportPage }),
    },
    {
      path: 'customers/:id',
      handle: { permission },
      lazy: async () => ({ Component: (await import('./metric/metric-page')).MetricPage }),
    },
  ],
};
