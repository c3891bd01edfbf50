import { createHash, createPrivateKey } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Viewer } from '@throughline/platform/auth';
import { AppError } from '@throughline/platform/errors';
import { isUuid } from '@throughline/platform/graphql';
import type { WaveState } from '@throughline/pulse/domain';
import type { PoolClient } from 'pg';
import { noSuchPulse } from '../answering/no-such-pulse';
import { signBlinded } from './blind-sign';
import { SignerDb } from './signer-db';

interface Issuance {
  blinded_hash: Buffer;
  signature: Buffer;
  replaced: number;
}

interface Seat {
  state: WaveState;
  isOver: boolean;
  privateKey: Buffer | null;
}

/** Hands each invited person one ballot paper, signed without being seen: who and with which key comes from the roll alone. */
@Injectable()
export class IssuanceService {
  constructor(private readonly db: SignerDb) {}

  /**
   * Signs a blinded message, base64url; the same message gets the same signature.
   * @throws AppError NOT_FOUND, BAD_INPUT, CONFLICT when a ballot was taken already or the wave is not open
   */
  issue({ personId }: Viewer, waveId: string, blindedMessage: string): Promise<string> {
    return this.sign(waveId, personId, blindedMessage, async (client, issued, fresh) => {
      if (!issued) {
        await client.query(
          `insert into signing.issuance (wave_id, person_id, blinded_hash, signature) values ($1, $2, $3, $4)
           on conflict do nothing`,
          [waveId, personId, fresh.blinded_hash, fresh.signature],
        );
        issued = await issuanceOf(client, waveId, personId);
      }
      return issued!;
    });
  }

  /** As `issue`, in place of the ballot that was taken: once. */
  replace({ personId }: Viewer, waveId: string, blindedMessage: string): Promise<string> {
    return this.sign(waveId, personId, blindedMessage, async (client, issued, fresh) => {
      if (issued?.blinded_hash.equals(fresh.blinded_hash)) return issued;
      if (!issued)
        throw new AppError('CONFLICT', 'There is no ballot of yours to be replaced', {
          field: 'waveId',
          hint: 'Take one first.',
        });
      const { rowCount } = await client.query(
        `update signing.issuance set blinded_hash = $3, signature = $4, replaced = replaced + 1
         where wave_id = $1 and person_id = $2 and replaced = 0`,
        [waveId, personId, fresh.blinded_hash, fresh.signature],
      );
      if (rowCount === 1) return fresh;
      const now = await issuanceOf(client, waveId, personId);
      if (now?.blinded_hash.equals(fresh.blinded_hash)) return now;
      throw new AppError('CONFLICT', 'Your ballot was replaced already, and that can be done once', {
        field: 'waveId',
        hint: 'Type the twelve words of the newer one, or answer on the device that has it.',
      });
    });
  }

  private async sign(
    waveId: string,
    personId: string,
    blindedMessage: string,
    keep: (client: PoolClient, issued: Issuance | undefined, fresh: Issuance) => Promise<Issuance>,
  ): Promise<string> {
    if (!isUuid(waveId)) throw noSuchPulse();
    const kept = await this.db.tx(waveId, 'beside', async (client) => {
      const key = await this.keyFor(client, waveId, personId);
      const fresh = freshIssuance(key, blindedMessage);
      const issued = await keep(client, await issuanceOf(client, waveId, personId), fresh);
      return issued.blinded_hash.equals(fresh.blinded_hash) ? issued : null;
    });
    if (kept) return kept.signature.toString('base64url');
    throw new AppError('CONFLICT', 'You have taken your ballot already', {
      field: 'blindedMessage',
      hint: 'Answer on the device that has it, or type its twelve words here. If both are lost, it can be replaced once.',
    });
  }

  /** The key of a person's cohort, while the wave is open. */
  private async keyFor(client: PoolClient, waveId: string, personId: string): Promise<Buffer> {
    const { rows } = await client.query<Seat>(
      `select wave.state, wave.closes_at <= clock_timestamp() as "isOver", key.private_key as "privateKey"
       from pulse.member join pulse.wave on wave.id = member.wave_id
       left join signing.key on key.wave_id = member.wave_id and key.cohort_id = member.cohort_id
       where member.wave_id = $1 and member.person_id = $2`,
      [waveId, personId],
    );
    const [seat] = rows;
    // Until the doors open nobody knows who is invited.
    if (!seat || seat.state === 'OPENING') throw noSuchPulse();
    if (seat.state !== 'OPEN' || seat.isOver || !seat.privateKey)
      throw new AppError('CONFLICT', 'This pulse is not open any more', {
        field: 'waveId',
        hint: 'What you sent before it closed counts. There will be another one.',
      });
    return seat.privateKey;
  }
}

async function issuanceOf(client: PoolClient, waveId: string, personId: string): Promise<Issuance | undefined> {
  const { rows } = await client.query<Issuance>(
    'select blinded_hash, signature, replaced from signing.issuance where wave_id = $1 and person_id = $2',
    [waveId, personId],
  );
  return rows[0];
}

/** @throws AppError BAD_INPUT */
function freshIssuance(privateKey: Buffer, blindedMessage: string): Issuance {
  try {
    if (!/^[\w-]{342}$/.test(blindedMessage)) throw new RangeError('This is not 256 bytes in base64url');
    const blinded = Buffer.from(blindedMessage, 'base64url');
    const signature = signBlinded(createPrivateKey({ key: privateKey, format: 'der', type: 'pkcs8' }), blinded);
    return { blinded_hash: createHash('sha256').update(blinded).digest(), signature, replaced: 0 };
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new AppError('BAD_INPUT', 'This is no blinded message', {
      field: 'blindedMessage',
      hint: 'Load the page again: it prepares the ballot anew.',
    });
  }
}
