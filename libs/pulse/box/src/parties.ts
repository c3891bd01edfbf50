import type { Party } from '@throughline/platform/server';

/** Who takes part in a secret ballot, and the little that each may see. The API never sees a sealed ballot. */
export const ballotParties: readonly Party[] = [
  {
    name: 'api',
    schemas: ['ballot', 'answers'],
    grants: [
      // What a wave is stays as it was when people answered: whoever holds this role can only end it, or move its end.
      'select, insert, update (close_requested, cancelled, closes_at) on ballot.wave',
      'select on ballot.tally_key, ballot.outcome',
      'select on all tables in schema answers',
    ],
  },
  {
    name: 'collector',
    schemas: ['ballot'],
    grants: [
      'select on ballot.wave, ballot.tally_key, ballot.counted',
      'select, insert, update (version, sealed, edit_signature) on ballot.sealed',
      'execute on function ballot.submit',
    ],
  },
  {
    name: 'tally',
    schemas: ['ballot', 'answers'],
    grants: [
      'select on ballot.wave, ballot.sealed',
      'select, insert on ballot.tally_key, ballot.counted, ballot.outcome',
      'select, insert on all tables in schema answers',
      'execute on function ballot.make_box, ballot.destroy_box',
    ],
  },
];
