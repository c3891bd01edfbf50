import { insights } from '@throughline/insights/api';
import { notifications } from '@throughline/notifications/api';
import { outcomes } from '@throughline/outcomes/api';
import { people } from '@throughline/people/api';
import { imports } from '@throughline/platform/import';
import type { Domain } from '@throughline/platform/server';
import { principles } from '@throughline/principles/api';
import { pulse } from '@throughline/pulse/api';
import { recognition } from '@throughline/recognition/api';

/** The domains of the product: the only list of them on the server. */
export const domains: readonly Domain[] = [
  people,
  imports,
  principles,
  recognition,
  notifications,
  outcomes,
  pulse,
  insights,
];
