/** Where each thing is first met, by its id in hex. */
export type Positions = Map<string, number>;

/** What order of things the bytes of a write-ahead log tell. */
export interface Trail {
  /** People, as they took their ballots. */
  readonly taken: Positions;
  /** Tokens, as ballots came into the box. */
  readonly sent: Positions;
  readonly sheets: Positions;
  readonly comments: Positions;
}

/** A value of 32 bytes begins with this in a row of PostgreSQL: its length, shifted, and one. */
const HEAD_OF_32 = 0x43;
const ID = 16;

/**
 * Rows of a wave in the bytes of a log: tables of a ballot begin with the wave, and what comes after it tells which it is.
 * A row that a page of the log cuts in two is not found: one in two hundred.
 */
export function readTrail(wal: Buffer, waveId: string): Trail {
  const trail: Trail = { taken: new Map(), sent: new Map(), sheets: new Map(), comments: new Map() };
  const wave = Buffer.from(waveId.replaceAll('-', ''), 'hex');
  for (let at = wal.indexOf(wave); at !== -1; at = wal.indexOf(wave, at + 1)) {
    const after = at + ID;
    // signing.issuance: wave, person, hash. ballot.sealed: wave, token. answers.answer: wave, block, sheet.
    if (wal[after + ID] === HEAD_OF_32) note(trail.taken, wal, after, ID, at);
    if (wal[after] === HEAD_OF_32) note(trail.sent, wal, after + 1, 32, at);
    note(trail.sheets, wal, after + ID, ID, at);
    // answers.comment: comment, wave.
    note(trail.comments, wal, at - ID, ID, at);
  }
  return trail;
}

function note(positions: Positions, wal: Buffer, from: number, length: number, at: number): void {
  const id = wal.toString('hex', from, from + length);
  if (!positions.has(id)) positions.set(id, at);
}

/** An id as a trail has it. */
export const hex = (id: string): string => id.replaceAll('-', '');

/** Who cast which ballot, where nobody acts between: each ballot is of whoever took one last before it came. */
export function ballotsOf({ taken, sent }: Trail, tokens: ReadonlySet<string>): Map<string, string> {
  const people = [...taken].sort(([, a], [, b]) => a - b);
  const found = new Map<string, string>();
  for (const [token, at] of sent) {
    const person = people.findLast(([, before]) => before < at)?.[0];
    if (tokens.has(token) && person) found.set(person, token);
  }
  return found;
}
