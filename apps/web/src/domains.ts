import { insightsWeb } from '@throughline/insights/web';
import { notificationsWeb } from '@throughline/notifications/web';
import { outcomesWeb } from '@throughline/outcomes/web';
import { peopleWeb } from '@throughline/people/web';
import type { WebDomain } from '@throughline/platform/ui';
import { principlesWeb } from '@throughline/principles/web';
import { pulseWeb } from '@throughline/pulse/web';
import { recognitionWeb } from '@throughline/recognition/web';
import { appWeb } from './app-web';

/** The domains of the web, in the order of the navigation: the only list of them. */
export const domains: readonly WebDomain[] = [
  appWeb,
  recognitionWeb,
  pulseWeb,
  principlesWeb,
  outcomesWeb,
  insightsWeb,
  peopleWeb,
  notificationsWeb,
];
