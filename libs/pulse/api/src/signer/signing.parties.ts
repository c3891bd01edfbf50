import type { Party } from '@throughline/platform/server';

/** The signer knows the roll and its keys, and no ballot; of what it signed the API sees only who took one. */
export const signingParties: readonly Party[] = [
  {
    name: 'signer',
    schemas: ['pulse', 'signing'],
    grants: [
      'select on pulse.member, pulse.wave',
      'select, insert, delete on signing.key',
      'select, insert, update, delete on signing.issuance',
      'select, insert on signing.taken',
      'execute on function signing.take',
    ],
  },
  { name: 'api', schemas: ['signing'], grants: ['select on signing.roll'] },
];
