import { Inject, Injectable } from '@nestjs/common';
import { ENVIRONMENT, type Environment } from '@throughline/platform/config';
import { Db } from '@throughline/platform/db';
import { AppError } from '@throughline/platform/errors';
import { DEMO_SIGN_INS } from './demo-sign-ins';
import { OrganisationEntity } from './organisation.entity';
import type { Organisation, UpdateOrganisationInput } from './organisation.types';

/** What the organisation says of itself. */
@Injectable()
export class OrganisationService {
  constructor(
    private readonly db: Db,
    @Inject(ENVIRONMENT) private readonly environment: Environment,
  ) {}

  /** Empty words, and `setUp` false, before the first run. */
  async get(): Promise<Organisation> {
    const found = await this.db.manager.findOneBy(OrganisationEntity, { id: 1 });
    const demo = this.environment.demo !== 'off';
    return {
      name: found?.name ?? '',
      purpose: found?.purpose ?? '',
      purposeSince: found?.purposeSince ?? null,
      timeZone: found?.timeZone ?? 'UTC',
      locale: found?.locale ?? 'en-GB',
      setUp: found !== null,
      demo,
      demoSignIns: demo ? DEMO_SIGN_INS : [],
    };
  }

  /**
   * Changes what is given; of two who change the same, the last one wins, and neither undoes what only the other changed.
   * @throws AppError NOT_FOUND before the first run
   */
  async update({ name, purpose, purposeSince, timeZone }: UpdateOrganisationInput): Promise<Organisation> {
    const changed = await this.db.query(
      `with changed as (
         update people.organisation set name = coalesce($1, name), purpose = coalesce($2, purpose),
           purpose_since = case when $3 then $4 else purpose_since end,
           time_zone = coalesce($5, time_zone) returning id
       ) select id from changed`,
      [name ?? null, purpose ?? null, purposeSince !== undefined, purposeSince ?? null, timeZone ?? null],
    );
    if (changed.length === 0)
      throw new AppError('NOT_FOUND', 'There is no organisation yet', {
        hint: 'Set it up first, at the address that the terminal printed.',
      });
    return this.get();
  }
}
