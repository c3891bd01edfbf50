import { IconHeart } from '@tabler/icons-react';
import type { WebDomain } from '@throughline/platform/ui';
import { recognitionMessages } from './messages.en';

/** What recognition brings to the web: the composer and the feed, at home and on pages of their own. */
export const recognitionWeb: WebDomain = {
  messages: recognitionMessages,
  navigation: [{ path: '/thanks', icon: IconHeart, message: 'recognition.navigation', permission: 'recognition:read' }],
  acts: [{ path: '/thanks?write', icon: IconHeart, message: 'recognition.act', permission: 'recognition:give' }],
  routes: [
    { path: 'thanks', lazy: async () => ({ Component: (await import('./thanks/thanks-page')).ThanksPage }) },
    {
      path: 'thanks/:id',
      lazy: async () => ({ Component: (await import('./thanks/recognition-page')).RecognitionPage }),
    },
  ],
  parts: [
    {
      place: 'home.main',
      permission: 'recognition:read',
      load: async () => (await import('./thanks/home-thanks')).HomeThanks,
    },
    {
      place: 'home.today',
      permission: 'recognition:read',
      load: async () => (await import('./home/thanks-lately')).ThanksLately,
    },
    {
      place: 'home.side',
      permission: 'recognition:read',
      load: async () => (await import('./home/latest-thanks')).LatestThanks,
    },
    {
      place: 'person.act',
      permission: 'recognition:give',
      load: async () => (await import('./thanks/thank-person')).ThankPerson,
    },
    {
      place: 'person.main',
      permission: 'recognition:read',
      load: async () => (await import('./thanks/person-thanks')).PersonThanks,
    },
    {
      place: 'team.act',
      permission: 'recognition:give',
      load: async () => (await import('./thanks/thank-team')).ThankTeam,
    },
    {
      place: 'team.main',
      permission: 'recognition:read',
      load: async () => (await import('./thanks/team-thanks')).TeamThanks,
    },
  ],
};
