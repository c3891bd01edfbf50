import { createPrivateKey, createPublicKey, generateKeyPair } from 'node:crypto';
import { promisify } from 'node:util';
import { Injectable } from '@nestjs/common';
import type { Cohort } from '@throughline/pulse/domain';
import { SignerDb } from './signer-db';

const generate = promisify(generateKeyPair);
const BITS = 2048;
/** A key takes a quarter of a second of a core: two at a time leave room for others. */
const AT_ONCE = 2;

type PublicPart = Pick<Cohort, 'n' | 'e'>;

/** One key for each cohort of a wave: there from its opening until it is counted. */
@Injectable()
export class SigningKeys {
  constructor(private readonly db: SignerDb) {}

  /** Makes those that are missing, and gives the public parts. Two processes that do it at once share the work. */
  async make(waveId: string, cohortIds: readonly string[]): Promise<Map<string, PublicPart>> {
    const missing = await this.missing(waveId, cohortIds);
    const makeNext = async (): Promise<void> => {
      for (let id = missing.pop(); id; id = missing.pop()) await this.makeOne(waveId, id);
    };
    await Promise.all(Array.from({ length: AT_ONCE }, makeNext));
    const rows = await this.db.query<{ cohortId: string; privateKey: Buffer }>(
      'select cohort_id as "cohortId", private_key as "privateKey" from signing.key where wave_id = $1',
      [waveId],
    );
    return new Map(rows.map(({ cohortId, privateKey }) => [cohortId, publicPart(privateKey)]));
  }

  /** The wave is counted: signatures and keys go, and who took a ballot stays, without an hour. Safe to repeat. */
  async destroyCounted(waveId: string): Promise<void> {
    await this.db.tx(waveId, 'alone', async (client) => {
      await client.query(
        `insert into signing.taken (wave_id, person_id, replaced)
         select wave_id, person_id, replaced from signing.issuance where wave_id = $1 order by person_id
         on conflict do nothing`,
        [waveId],
      );
      await client.query('delete from signing.issuance where wave_id = $1', [waveId]);
      await client.query('delete from signing.key where wave_id = $1', [waveId]);
    });
  }

  /** Of waves that were cancelled nothing is kept. */
  async destroyCancelled(): Promise<void> {
    const waves = await this.db.query<{ id: string }>(
      `select distinct wave_id as id from signing.key join pulse.wave on wave.id = wave_id where state = 'CANCELLED'`,
    );
    for (const { id } of waves)
      await this.db.tx(id, 'alone', async (client) => {
        await client.query('delete from signing.issuance where wave_id = $1', [id]);
        await client.query('delete from signing.key where wave_id = $1', [id]);
      });
  }

  private async missing(waveId: string, cohortIds: readonly string[]): Promise<string[]> {
    const rows = await this.db.query<{ id: string }>('select cohort_id as id from signing.key where wave_id = $1', [
      waveId,
    ]);
    const known = new Set(rows.map(({ id }) => id));
    // Not in one order: who makes keys beside us begins elsewhere.
    return cohortIds.filter((id) => !known.has(id)).sort(() => Math.random() - 0.5);
  }

  private async makeOne(waveId: string, cohortId: string): Promise<void> {
    const [known] = await this.db.query('select 1 as one from signing.key where wave_id = $1 and cohort_id = $2', [
      waveId,
      cohortId,
    ]);
    if (known) return;
    const { privateKey } = await generate('rsa', { modulusLength: BITS });
    // Who was slow must not bring back a key of a wave whose keys are destroyed.
    await this.db.tx(waveId, 'beside', (client) =>
      client.query(
        `insert into signing.key select id, $2, $3 from pulse.wave where id = $1 and state = 'OPENING'
         on conflict do nothing`,
        [waveId, cohortId, privateKey.export({ type: 'pkcs8', format: 'der' })],
      ),
    );
  }
}

function publicPart(privateKey: Buffer): PublicPart {
  const key = createPublicKey(createPrivateKey({ key: privateKey, format: 'der', type: 'pkcs8' }) as never);
  const { n, e } = key.export({ format: 'jwk' });
  return { n: n!, e: e! };
}
