import { IconActivity } from '@tabler/icons-react';
import type { WebDomain } from '@throughline/platform/ui';
import { pulseMessages } from './messages.en';

const permission = 'pulse:answer';

/** What pulse surveys bring to the web. Words of a page load with it: see `MoreMessages`. */
export const pulseWeb: WebDomain = {
  messages: pulseMessages,
  navigation: [{ path: '/pulse', icon: IconActivity, message: 'pulse.navigation', permission }],
  parts: [
    {
      place: 'home.finding',
      permission: 'pulse:results',
      load: async () => (await import('./home/pulse-today')).PulseToday,
    },
  ],
  routes: [
    {
      path: 'pulse',
      handle: { permission },
      lazy: async () => ({ Component: (await import('./list/pulses-page')).PulsesPage }),
    },
    {
      path: 'pulse/:waveId/results',
      handle: { permission: 'pulse:results' },
      lazy: async () => ({ Component: (await import('./results/results-page')).ResultsPage }),
    },
  ],
};
