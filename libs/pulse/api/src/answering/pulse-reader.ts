import { Inject, Injectable } from '@nestjs/common';
import type { Viewer } from '@throughline/platform/auth';
import { ENVIRONMENT, type Environment } from '@throughline/platform/config';
import { Db } from '@throughline/platform/db';
import { isUuid } from '@throughline/platform/graphql';
import { base64url, canonical, merklePath } from '@throughline/pulse/ballot';
import type { Cohort, Form, Text, WaveState } from '@throughline/pulse/domain';
import { textView } from '../form/form-mapping';
import { noSuchPulse } from './no-such-pulse';
import { MY_PULSES, PULSE } from './pulse.sql';
import { type MyPulse, type Pulse, TreeSide } from './pulse.types';

interface Mine {
  waveId: string;
  title: Text;
  state: WaveState;
  closesAt: Date;
  taken: boolean;
  replaceable: boolean;
}
type MineToAnswer = Mine & {
  form: Form;
  formHash: string;
  cohorts: Cohort[];
  cohortId: string;
  root: Buffer;
  invited: number;
  members: string[];
};

/** What those who are invited may know of a wave. */
@Injectable()
export class PulseReader {
  constructor(
    private readonly db: Db,
    @Inject(ENVIRONMENT) private readonly environment: Environment,
  ) {}

  async list({ personId }: Viewer): Promise<MyPulse[]> {
    const rows = await this.db.named<Mine & { questionCount: number }>(MY_PULSES, [personId]);
    return rows.map(({ title, ...pulse }) => ({ ...pulse, title: textView(title) }));
  }

  /** @throws AppError NOT_FOUND for who is not invited too */
  async get({ personId }: Viewer, waveId: string): Promise<Pulse> {
    const [row] = isUuid(waveId) ? await this.db.named<MineToAnswer>(PULSE, [waveId, personId]) : [];
    if (!row) throw noSuchPulse();
    const { title, form, cohorts, cohortId, root, ...pulse } = row;
    const place = cohorts.findIndex(({ id }) => id === cohortId);
    const steps = await merklePath(cohorts, place);
    const { units, siteIds, path, ...cohort } = cohorts[place]!;
    return {
      ...pulse,
      title: textView(title),
      form: canonical(form),
      cohort: { ...cohort, units: [...units], siteIds: [...siteIds], path: [...path] },
      path: steps.map(({ side, hash }) => ({ side: TreeSide[side], hash: base64url(hash) })),
      root: base64url(root),
      ballotUrl: this.environment.ballotUrl.origin,
    };
  }
}
