import { Injectable } from '@nestjs/common';
import { UnitService } from '@throughline/people/api';
import type { Viewer } from '@throughline/platform/auth';
import { AppError } from '@throughline/platform/errors';
import { isUuid } from '@throughline/platform/graphql';
import type { Scope } from '@throughline/pulse/gate';
import { pulseRights } from '../pulse.policy';

/** Whose results somebody may ask for: of the units that they answer for, today. */
@Injectable()
export class ResultsScope {
  constructor(private readonly units: UnitService) {}

  /** @throws AppError FORBIDDEN for a unit beyond those of the viewer */
  async of({ grants }: Viewer, unitId: string | null | undefined): Promise<Scope> {
    const held = grants.filter(({ role }) => pulseRights['pulse:results']!.roles.includes(role));
    const roots = held.flatMap((grant) => grant.unitId ?? []);
    const all = roots.length < held.length;
    if (!unitId) return all ? null : roots;
    if (!isUuid(unitId) || (!all && !(await this.units.isWithin(unitId, roots))))
      throw new AppError('FORBIDDEN', 'This unit is not one of yours', {
        field: 'unitId',
        hint: 'Choose a unit that you lead, or leave it out to see all that you may.',
      });
    return [unitId];
  }
}
