import { Injectable } from '@nestjs/common';
import { Db } from '@throughline/platform/db';
import { AppError } from '@throughline/platform/errors';
import { limitsFor, THRESHOLD } from '@throughline/pulse/domain';
import type { Audience } from '../survey/audience.types';
import type { AudiencePreview } from './audience-preview.types';
import { RollService } from './roll.service';
import { type Problem, tooSmall, type WiderChoice } from './too-small';

/** Says before a launch who would be invited in which groups, and what would do where they are too few. */
@Injectable()
export class AudiencePreviewService {
  constructor(
    private readonly db: Db,
    private readonly roll: RollService,
  ) {}

  async of(audience: Audience, threshold: number = THRESHOLD.least, day?: string): Promise<AudiencePreview> {
    const { invited, onLeave, cohorts } = await this.roll.draw(audience, day ?? (await this.today()), threshold);
    return {
      invited,
      onLeave,
      floor: limitsFor(threshold).cohort,
      groups: cohorts.map((cohort) => ({ label: cohort.label, invited: cohort.invited })),
      problem: cohorts.length > 0 ? null : await this.problemOf(audience, invited, threshold),
    };
  }

  /** @throws AppError BAD_INPUT when nothing could ever be shown of this audience */
  async assertLargeEnough(audience: Audience, threshold: number): Promise<void> {
    const { problem } = await this.of(audience, threshold);
    if (problem) throw new AppError('BAD_INPUT', problem.message, { field: 'audience', hint: problem.hint });
  }

  /** Looks up the tree for the first unit that would do. */
  async problemOf(audience: Audience, invited: number, threshold: number): Promise<Problem> {
    const day = await this.today();
    let wider: WiderChoice | null = null;
    for (const { id, name } of await this.above(audience.unitIds)) {
      const roll = await this.roll.draw({ ...audience, unitIds: [id] }, day, threshold);
      if (roll.cohorts.length === 0) continue;
      wider = { name, invited: roll.invited };
      break;
    }
    return tooSmall(invited, threshold, wider);
  }

  /** The units above these, the nearest first. */
  private above(unitIds: readonly string[]): Promise<{ id: string; name: string }[]> {
    return this.db.query(
      `select distinct above.id, above.name, array_length(above.path, 1) as depth
       from people.unit join people.unit above on above.id = any(unit.path) and above.id <> unit.id
       where unit.id = any($1) order by depth desc, above.name limit 5`,
      [unitIds],
    );
  }

  private async today(): Promise<string> {
    const [row] = await this.db.query<{ today: string }>('select current_date::text as today');
    return row!.today;
  }
}
