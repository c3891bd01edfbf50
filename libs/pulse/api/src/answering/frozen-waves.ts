import { Injectable } from '@nestjs/common';
import { Db } from '@throughline/platform/db';
import { base64url, canonical, merklePaths } from '@throughline/pulse/ballot';
import type { Cohort, Form } from '@throughline/pulse/domain';
import { FROZEN_WAVE } from './pulse.sql';
import { TreeSide } from './cohort.types';
import type { Pulse } from './pulse.types';

type Group = Pick<Pulse, 'cohort' | 'path'>;

/** What a wave is for all who are invited, and for each group of them. */
export interface FrozenWave {
  readonly shared: Pick<Pulse, 'form' | 'formHash' | 'root' | 'invited' | 'threshold'>;
  readonly groups: ReadonlyMap<string, Group>;
}

interface Row {
  form: Form;
  formHash: string;
  cohorts: Cohort[];
  root: Buffer;
  invited: number;
  threshold: number;
}

const KEPT_WAVES = 20;

/**
 * What does not change once a wave has opened: read and hashed once, for a launch asks for it thousands of times within
 * minutes.
 */
@Injectable()
export class FrozenWaves {
  private readonly waves = new Map<string, Promise<FrozenWave>>();

  constructor(private readonly db: Db) {}

  /** @param waveId of a wave that has opened */
  get(waveId: string): Promise<FrozenWave> {
    const known = this.waves.get(waveId);
    if (known) return known;
    if (this.waves.size >= KEPT_WAVES) this.waves.clear();
    const wave = this.read(waveId);
    this.waves.set(waveId, wave);
    wave.catch(() => this.waves.delete(waveId));
    return wave;
  }

  private async read(waveId: string): Promise<FrozenWave> {
    const [row] = await this.db.named<Row>(FROZEN_WAVE, [waveId]);
    const { form, formHash, cohorts, root, invited, threshold } = row!;
    const paths = await merklePaths(cohorts);
    const groups = cohorts.map(({ units, siteIds, path, ...cohort }, place): [string, Group] => [
      cohort.id,
      {
        cohort: { ...cohort, units: [...units], siteIds: [...siteIds], path: [...path] },
        path: paths[place]!.map(({ side, hash }) => ({ side: TreeSide[side], hash: base64url(hash) })),
      },
    ]);
    return {
      shared: { form: canonical(form), formHash, root: base64url(root), invited, threshold },
      groups: new Map(groups),
    };
  }
}
