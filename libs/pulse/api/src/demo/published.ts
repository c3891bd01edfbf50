import { randomBytes } from 'node:crypto';
import { merkleRoot } from '@throughline/pulse/ballot';
import { count, type Count, type Opened, writeAnswers } from '@throughline/pulse/box';
import { type Form, THRESHOLD } from '@throughline/pulse/domain';
import type { PoolClient } from 'pg';
import type { Roll } from '../roll/roll';
import type { DemoWave } from './demo-wave';

const TOKEN_BYTES = 32;

/** Counts the sheets of a wave by the tally's code, as if they had just come out of sealed ballots. */
export const countDemo = (form: Form, formHash: string, roll: Roll, opened: readonly Opened[]): Count =>
  count(opened, { form, formHash, cohorts: keyless(roll), threshold: THRESHOLD.least });

/** Publishes a wave by the tally's code: blocks, answers in random order under random ids, words apart, sums. */
export async function publishDemo(
  client: PoolClient,
  { id, closesAt }: DemoWave,
  { form, hash }: { form: Form; hash: string },
  roll: Roll,
  counted: Count,
): Promise<void> {
  const cohorts = keyless(roll);
  const root = Buffer.from(await merkleRoot(cohorts));
  await client.query(
    `insert into ballot.wave
       (wave_id, closes_at, form, form_hash, cohorts, root, invited, threshold, close_requested)
     values ($1, $2, $3, $4, $5, $6, $7, $8, true)`,
    [id, closesAt, form, hash, JSON.stringify(cohorts), root, roll.members.length, THRESHOLD.least],
  );
  await writeAnswers(client, id, form, counted);
  const tokens = Array.from({ length: counted.counted }, () => randomBytes(TOKEN_BYTES)).sort(Buffer.compare);
  await client.query('insert into ballot.counted values ($1, $2)', [id, Buffer.concat(tokens)]);
  await client.query('insert into ballot.outcome values ($1, $2, 0, $3, $4)', [
    id,
    counted.counted,
    counted.dropped,
    counted.blocks.length > 0,
  ]);
}

/** Nobody signs for a wave that is over: its keys are gone. */
const keyless = ({ cohorts }: Roll) => cohorts.map((cohort) => ({ ...cohort, n: '', e: '' }));
