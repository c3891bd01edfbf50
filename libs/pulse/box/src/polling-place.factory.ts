import { constants, generateKeyPairSync, type KeyObject, privateDecrypt, randomUUID } from 'node:crypto';
import type { Cohort, Form, Sheet } from '@throughline/pulse/domain';
import {
  base64url,
  type Bytes,
  formHash,
  fromBase64url,
  merkleRoot,
  newSecret,
  prepareBallot,
  type PublicKey,
  seal,
  signEdition,
} from '@throughline/pulse/ballot';
import type { ClientBase, Pool } from 'pg';

/** Keys are dear to make: the same ones serve every test. */
const pairs: { publicKey: PublicKey; privateKey: KeyObject }[] = [];

function pair(place: number): (typeof pairs)[number] {
  while (pairs.length <= place) {
    const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
    pairs.push({ publicKey: publicKey.export({ format: 'jwk' }) as PublicKey, privateKey });
  }
  return pairs[place]!;
}

const LABELS = ['Strongly disagree', 'Disagree', 'Neither', 'Agree', 'Strongly agree'].map((en) => ({ en }));

/** A form of one question with room for words. */
export const SMALL_FORM: Form = {
  locales: ['en'],
  questions: [{ id: 'help', kind: 'LIKERT', text: { en: 'We help' }, labels: LABELS, comment: true }],
  indices: [{ id: 'index', name: { en: 'Index' }, questionIds: ['help'], least: 1, scoring: 'MEAN_0_100' }],
};

/** A wave that is open, as the API makes one, and people who cast ballots as the web does. */
export interface PollingPlace {
  readonly waveId: string;
  readonly cohorts: readonly Cohort[];
  readonly form: Form;
  /** A ballot that is signed and sealed, ready to be sent. */
  ballot(options: {
    cohort: number;
    tallyKey: Bytes;
    answers?: unknown;
    comments?: unknown;
    secret?: Bytes;
    version?: number;
  }): Promise<Sent>;
}

/** The body of a submission. */
export interface Sent {
  cohort: string;
  message: string;
  signature: string;
  version: number;
  sealed: string;
  editSignature: string;
}

/**
 * Opens a wave.
 * @param owner connects as the owner of the database
 * @param invited of each cohort
 */
export async function openPollingPlace(owner: ClientBase | Pool, invited: readonly number[]): Promise<PollingPlace> {
  const waveId = randomUUID();
  const company = randomUUID();
  const cohorts: Cohort[] = invited.map((count, place) => ({
    id: `c${place + 1}`,
    label: `Team ${place + 1}`,
    invited: count,
    n: pair(place).publicKey.n,
    e: pair(place).publicKey.e,
    units: [{ id: randomUUID(), name: `Team ${place + 1}` }],
    siteIds: [],
    path: [company],
  }));
  const form = SMALL_FORM;
  const total = invited.reduce((sum, count) => sum + count, 0);
  const hash = await formHash(form);
  await owner.query(
    `insert into ballot.wave (wave_id, closes_at, form, form_hash, cohorts, root, invited, threshold)
     values ($1, now() + interval '1 day', $2, $3, $4, $5, $6, 5)`,
    [waveId, form, hash, JSON.stringify(cohorts), Buffer.from(await merkleRoot(cohorts)), total],
  );
  return {
    waveId,
    cohorts,
    form,
    async ballot({ cohort, tallyKey, answers = { help: 4 }, comments = {}, secret = newSecret(), version = 1 }) {
      const { id } = cohorts[cohort]!;
      const { publicKey, privateKey } = pair(cohort);
      const prepared = await prepareBallot(secret, publicKey, waveId);
      const signature = await prepared.finalize(
        new Uint8Array(privateDecrypt({ key: privateKey, padding: constants.RSA_NO_PADDING }, prepared.blinded)),
      );
      const sheet = { formHash: hash, locale: 'en', answers, comments } as Sheet;
      const { token } = prepared;
      const sealed = await seal(tallyKey, { waveId, cohort: id, token }, sheet);
      const editSignature = await signEdition(prepared.editKey, { waveId, cohort: id, token, version, sealed });
      return {
        cohort: id,
        message: base64url(prepared.message),
        signature: base64url(signature),
        version,
        sealed: base64url(sealed),
        editSignature: base64url(editSignature),
      };
    },
  };
}

/** The key that a wave's answers are sealed to. */
export async function tallyKeyOf(owner: ClientBase | Pool, waveId: string): Promise<Bytes> {
  const { rows } = await owner.query<{ key: string }>(
    `select translate(encode(public_key, 'base64'), '+/=', '-_') as key from ballot.tally_key where wave_id = $1`,
    [waveId],
  );
  return fromBase64url(rows[0]!.key);
}
