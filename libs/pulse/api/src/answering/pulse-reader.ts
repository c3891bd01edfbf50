import { Inject, Injectable } from '@nestjs/common';
import type { Viewer } from '@throughline/platform/auth';
import { ENVIRONMENT, type Environment } from '@throughline/platform/config';
import { Db } from '@throughline/platform/db';
import { isUuid } from '@throughline/platform/graphql';
import type { Text, WaveState } from '@throughline/pulse/domain';
import { textView, titleView } from '../form/form-mapping';
import { FrozenWaves } from './frozen-waves';
import { noSuchPulse } from './no-such-pulse';
import { MY_PULSES, PULSE } from './pulse.sql';
import type { MyPulse, Pulse } from './pulse.types';

interface Mine {
  waveId: string;
  title: Text;
  state: WaveState;
  closesAt: Date;
  overrideReason: string | null;
  taken: boolean;
  replaceable: boolean;
}
type MineToAnswer = Mine & { cohortId: string; members: string[] };

/** What those who are invited may know of a wave. */
@Injectable()
export class PulseReader {
  constructor(
    private readonly db: Db,
    private readonly waves: FrozenWaves,
    @Inject(ENVIRONMENT) private readonly environment: Environment,
  ) {}

  async list({ personId }: Viewer): Promise<MyPulse[]> {
    const rows = await this.db.named<Mine & { questionCount: number; locales: string[] }>(MY_PULSES, [personId]);
    return rows.map(({ title, locales, ...pulse }) => ({ ...pulse, title: titleView(title, locales) }));
  }

  /** @throws AppError NOT_FOUND for who is not invited too */
  async get({ personId }: Viewer, waveId: string): Promise<Pulse> {
    const [row] = isUuid(waveId) ? await this.db.named<MineToAnswer>(PULSE, [waveId, personId]) : [];
    if (!row) throw noSuchPulse();
    const { title, cohortId, ...pulse } = row;
    const { shared, groups } = await this.waves.get(waveId);
    return {
      ...pulse,
      ...shared,
      ...groups.get(cohortId)!,
      title: textView(title),
      ballotUrl: this.environment.ballotUrl.origin,
    };
  }
}
