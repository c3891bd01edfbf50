import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Viewer } from '@throughline/platform/auth';
import { AppError } from '@throughline/platform/errors';
import { isUuid } from '@throughline/platform/graphql';
import type { WaveState } from '@throughline/pulse/domain';
import type { PoolClient } from 'pg';
import { noSuchPulse } from '../answering/no-such-pulse';
import { signBlinded } from './blind-sign';
import { notOpen, notTaken, replacedAlready, takenAlready } from './no-ballot';
import { ParsedKeys } from './parsed-keys';
import { SignerDb } from './signer-db';

interface Kept {
  blinded_hash: Buffer;
  signature: Buffer;
}

interface Seat {
  state: WaveState;
  isOver: boolean;
  privateKey: Buffer | null;
}

/** Hands each invited person one ballot paper, signed without being seen: who and with which key comes from the roll alone. */
@Injectable()
export class IssuanceService {
  private readonly keys = new ParsedKeys();

  constructor(private readonly db: SignerDb) {}

  /**
   * Signs a blinded message, base64url; the same message gets the same signature.
   * @throws AppError NOT_FOUND, BAD_INPUT, CONFLICT when a ballot was taken already or the wave is not open
   */
  async issue({ personId }: Viewer, waveId: string, blindedMessage: string): Promise<string> {
    if (!isUuid(waveId)) throw noSuchPulse();
    const key = seated(await this.db.query<Seat>(SEAT, [waveId, personId]));
    const { blinded_hash: hash, signature } = this.sign(key, blindedMessage);
    const [kept] = await this.db.query<Kept>('select * from signing.take($1, $2, $3, $4)', [
      waveId,
      personId,
      hash,
      signature,
    ]);
    if (!kept) throw notOpen();
    if (!kept.blinded_hash.equals(hash)) throw takenAlready();
    return kept.signature.toString('base64url');
  }

  /** As `issue`, in place of the ballot that was taken: once. */
  async replace({ personId }: Viewer, waveId: string, blindedMessage: string): Promise<string> {
    if (!isUuid(waveId)) throw noSuchPulse();
    return this.db.tx(waveId, 'beside', async (client) => {
      const key = seated((await client.query<Seat>(SEAT, [waveId, personId])).rows);
      const { blinded_hash: hash, signature } = this.sign(key, blindedMessage);
      const { rowCount } = await client.query(
        `update signing.issuance set blinded_hash = $3, signature = $4, replaced = replaced + 1
         where wave_id = $1 and person_id = $2 and replaced = 0 and blinded_hash <> $3`,
        [waveId, personId, hash, signature],
      );
      const kept = await issuanceOf(client, waveId, personId);
      if (!kept) throw notTaken();
      if (rowCount === 0 && !kept.blinded_hash.equals(hash)) throw replacedAlready();
      return kept.signature.toString('base64url');
    });
  }

  /** @throws AppError BAD_INPUT */
  private sign(privateKey: Buffer, blindedMessage: string): Kept {
    try {
      if (!/^[\w-]{342}$/.test(blindedMessage)) throw new RangeError('This is not 256 bytes in base64url');
      const blinded = Buffer.from(blindedMessage, 'base64url');
      const signature = signBlinded(this.keys.of(privateKey), blinded);
      return { blinded_hash: createHash('sha256').update(blinded).digest(), signature };
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      throw new AppError('BAD_INPUT', 'This is no blinded message', {
        field: 'blindedMessage',
        hint: 'Load the page again: it prepares the ballot anew.',
      });
    }
  }
}

/** $1 wave, $2 person. */
const SEAT = `
  select wave.state, wave.closes_at <= clock_timestamp() as "isOver", key.private_key as "privateKey"
  from pulse.member join pulse.wave on wave.id = member.wave_id
  left join signing.key on key.wave_id = member.wave_id and key.cohort_id = member.cohort_id
  where member.wave_id = $1 and member.person_id = $2`;

/** The key of a person's cohort, while the wave is open. @throws AppError NOT_FOUND, CONFLICT */
function seated([seat]: readonly Seat[]): Buffer {
  // Until the doors open nobody knows who is invited.
  if (!seat || seat.state === 'OPENING') throw noSuchPulse();
  if (seat.state !== 'OPEN' || seat.isOver || !seat.privateKey) throw notOpen();
  return seat.privateKey;
}

async function issuanceOf(client: PoolClient, waveId: string, personId: string): Promise<Kept | undefined> {
  const { rows } = await client.query<Kept>(
    'select blinded_hash, signature from signing.issuance where wave_id = $1 and person_id = $2',
    [waveId, personId],
  );
  return rows[0];
}
