import { type Cohort } from '@throughline/pulse/domain';
import {
  type Bytes,
  editKeyIn,
  fromBase64url,
  MESSAGE_BYTES,
  SEALED_BYTES,
  tokenOf,
  verifyEdition,
  verifySignature,
} from '@throughline/pulse/ballot';

/** A ballot as it comes in. */
export interface BallotBody {
  readonly cohort: string;
  readonly message: Bytes;
  readonly signature: Bytes;
  readonly version: number;
  readonly sealed: Bytes;
  readonly editSignature: Bytes;
}

const LENGTHS = { message: MESSAGE_BYTES, signature: 256, sealed: SEALED_BYTES, editSignature: 64 } as const;
type ByteField = keyof typeof LENGTHS;

/** What is wrong with a ballot, in words for who writes a client. */
export class BallotFault extends Error {
  constructor(
    readonly field: string,
    message: string,
    readonly hint: string,
  ) {
    super(message);
  }
}

/** The fields of a body. @throws BallotFault naming the first that is not what it must be */
export function readBallot(body: unknown): BallotBody {
  const given = (typeof body === 'object' && body !== null ? body : {}) as Record<string, unknown>;
  const { cohort, version } = given;
  if (typeof cohort !== 'string' || cohort === '')
    throw new BallotFault('cohort', 'The cohort is missing', 'Name the cohort whose key signed the ballot.');
  if (!Number.isInteger(version) || (version as number) < 1 || (version as number) > 1_000_000)
    throw new BallotFault(
      'version',
      'The version is not a whole number from 1',
      'Begin with 1, add 1 for each change.',
    );
  const bytes = Object.fromEntries(
    (Object.keys(LENGTHS) as ByteField[]).map((field) => [field, readBytes(given[field], field)]),
  ) as Record<ByteField, Bytes>;
  return { cohort, version: version as number, ...bytes };
}

function readBytes(value: unknown, field: ByteField): Bytes {
  const bytes = typeof value === 'string' && /^[\w-]*$/.test(value) ? fromBase64url(value) : null;
  if (bytes?.length === LENGTHS[field]) return bytes;
  throw new BallotFault(field, `${field} is not what it must be`, `Send ${LENGTHS[field]} bytes in base64url.`);
}

/**
 * Checks that a key of the wave signed the ballot, and that its author made this edition.
 * @returns the token that the box knows it by
 * @throws BallotFault
 */
export async function checkBallot(waveId: string, cohorts: readonly Cohort[], ballot: BallotBody): Promise<Bytes> {
  const cohort = cohorts.find(({ id }) => id === ballot.cohort);
  if (!cohort) throw new BallotFault('cohort', 'This wave has no such cohort', 'Load the wave again.');
  if (!(await verifySignature(cohort, ballot.message, ballot.signature)))
    throw new BallotFault('signature', 'The key of this cohort did not sign this ballot', 'Take a ballot first.');
  const token = await tokenOf(ballot.message);
  const edition = { waveId, cohort: cohort.id, token, version: ballot.version, sealed: ballot.sealed };
  if (!(await verifyEdition(editKeyIn(ballot.message), edition, ballot.editSignature)))
    throw new BallotFault('editSignature', 'The edit key of this ballot did not sign this edition', 'Sign it again.');
  return token;
}
