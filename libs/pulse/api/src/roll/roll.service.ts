import { Injectable } from '@nestjs/common';
import { Db } from '@throughline/platform/db';
import type { Audience } from '../survey/audience.types';
import { INVITED, type InvitedRow } from './invited.sql';
import { type Roll, rollOf } from './roll';

/** Finds whom a wave invites. */
@Injectable()
export class RollService {
  constructor(private readonly db: Db) {}

  /** @param day as YYYY-MM-DD */
  async draw({ unitIds, siteIds }: Audience, day: string, threshold: number): Promise<Roll> {
    return rollOf(await this.db.named<InvitedRow>(INVITED, [unitIds, siteIds, day]), threshold);
  }

  /** Keeps who is invited to a wave, and with whom. */
  async freeze(waveId: string, { members, cohorts }: Roll): Promise<void> {
    await this.db.query(
      `insert into pulse.member (wave_id, person_id, cohort_id)
       select $1, person_id, cohort_id from unnest($2::uuid[], $3::text[]) as drawn (person_id, cohort_id)`,
      [waveId, members.map(({ personId }) => personId), members.map(({ cohortId }) => cohortId)],
    );
    await this.db.query('update pulse.wave set cohorts = $2, invited = $3 where id = $1', [
      waveId,
      JSON.stringify(cohorts),
      members.length,
    ]);
  }
}
