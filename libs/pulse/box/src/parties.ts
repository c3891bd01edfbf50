/** What a database role of the ballot may do. Everything else is closed to it. */
export interface Grants {
  readonly role: string;
  readonly schemas: readonly string[];
  readonly grants: readonly string[];
}

/** The parties of anonymity, and the little that each may see. */
export const ballotParties: readonly Grants[] = [
  {
    role: 'throughline_api',
    schemas: ['ballot', 'answers'],
    grants: [
      'select, insert, update on ballot.wave',
      'select on ballot.tally_key, ballot.outcome',
      'select on all tables in schema answers',
    ],
  },
  {
    role: 'throughline_collector',
    schemas: ['ballot'],
    grants: [
      'select on ballot.wave, ballot.tally_key, ballot.counted',
      'select, insert, update on ballot.sealed',
      'execute on function ballot.submit',
    ],
  },
  {
    role: 'throughline_tally',
    schemas: ['ballot', 'answers'],
    grants: [
      'select on ballot.wave, ballot.sealed',
      'select, insert on ballot.tally_key, ballot.counted, ballot.outcome',
      'select, insert on all tables in schema answers',
      'execute on function ballot.make_box, ballot.destroy_box',
    ],
  },
];
