import { IconActivity, IconClipboardText } from '@tabler/icons-react';
import type { WebDomain } from '@throughline/platform/ui';
import { pulseMessages } from './messages.en';

const permission = 'pulse:answer';
const writing = 'pulse:write';

/** What pulse surveys bring to the web. Words of a page load with it: see `MoreMessages`. */
export const pulseWeb: WebDomain = {
  messages: pulseMessages,
  navigation: [{ path: '/pulse', icon: IconActivity, message: 'pulse.navigation', permission }],
  acts: [{ path: '/pulse/surveys', icon: IconClipboardText, message: 'pulse.surveys', permission: writing }],
  parts: [
    { place: 'home.today', permission, load: async () => (await import('./today/open-pulse')).OpenPulse },
    {
      place: 'home.finding',
      permission: 'pulse:results',
      load: async () => (await import('./home/pulse-today')).PulseToday,
    },
    { place: 'home.side', permission, load: async () => (await import('./done/input-done')).InputDone },
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
    {
      path: 'pulse/surveys',
      handle: { permission: writing },
      children: [
        { index: true, lazy: async () => ({ Component: (await import('./desk/list/surveys-page')).SurveysPage }) },
        { path: 'new', lazy: async () => ({ Component: (await import('./desk/begin/begin-page')).BeginPage }) },
        {
          path: 'instruments',
          lazy: async () => ({ Component: (await import('./desk/instrument/instruments-page')).InstrumentsPage }),
        },
        { path: ':id', lazy: async () => ({ Component: (await import('./desk/editor/survey-page')).SurveyPage }) },
      ],
    },
  ],
  beforeSignOut: async (client, personId) =>
    (await import('./leaving/anything-left')).anythingLeft(client, personId).catch(() => null),
  openRoutes: [
    // Without the frame: one question a screen, and nothing beside it. It sees itself to who is signed in.
    { path: 'pulse/:waveId', lazy: async () => ({ Component: (await import('./answer/answer-page')).AnswerPage }) },
  ],
};
