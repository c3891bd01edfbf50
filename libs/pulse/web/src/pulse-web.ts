import { IconActivity } from '@tabler/icons-react';
import type { WebDomain } from '@throughline/platform/ui';
import { pulseMessages } from './messages.en';

const permission = 'pulse:answer';

/** What pulse surveys bring to the web. Words of a page load with it: see `MoreMessages`. */
export const pulseWeb: WebDomain = {
  messages: pulseMessages,
  navigation: [{ path: '/pulse', icon: IconActivity, message: 'pulse.navigation', permission }],
  parts: [
    { place: 'home.today', permission, load: async () => (await import('./today/open-pulse')).OpenPulse },
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
    {
      path: 'pulse/leaving',
      lazy: async () => ({ Component: (await import('./leaving/leaving-page')).LeavingPage }),
    },
    { path: 'privacy', lazy: async () => ({ Component: (await import('./privacy/privacy-page')).PrivacyPage }) },
  ],
  beforeSignOut: async (client, personId) =>
    (await import('./leaving/anything-left')).anythingLeft(client, personId).catch(() => null),
  openRoutes: [
    // Without the frame: one question a screen, and nothing beside it. It sees itself to who is signed in.
    { path: 'pulse/:waveId', lazy: async () => ({ Component: (await import('./answer/answer-page')).AnswerPage }) },
  ],
};
