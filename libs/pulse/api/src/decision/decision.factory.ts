import { createPublishedWave } from '@throughline/pulse/gate';

type Server = Parameters<typeof createPublishedWave>[0];

export interface NewPromise {
  readonly waveId?: string;
  readonly unitId?: string | null;
  readonly what?: string;
  readonly dueOn?: string;
}

/** A promise for a test, made and owned by somebody, on a wave of its own where none is named. Gives its id. */
export async function createPromise(api: Server, personId: string, wanted: NewPromise = {}): Promise<string> {
  const waveId = wanted.waveId ?? (await createPublishedWave(api, { personId })).waveId;
  const { unitId = null, what = 'Rotas three weeks ahead', dueOn = '2099-01-31' } = wanted;
  const [row] = await api.db.query<{ id: string }>(
    `insert into pulse.decision (wave_id, unit_id, finding, verdict, what, reason, workstream, owner_id, due_on, decided_by)
     values ($1, $2, 'We help', 'DO', $3, 'So many said so', 'PROCESS', $4, $5, $4) returning id`,
    [waveId, unitId, what, personId, dueOn],
  );
  return row!.id;
}
