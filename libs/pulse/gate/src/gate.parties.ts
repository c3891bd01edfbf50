import type { Party } from '@throughline/platform/server';

/** What was shown may be added to, and never taken back. */
export const gateParties: readonly Party[] = [
  { name: 'api', schemas: ['answers'], grants: ['select, insert on answers.release'] },
];
