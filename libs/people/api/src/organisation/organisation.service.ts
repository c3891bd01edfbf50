import { Inject, Injectable } from '@nestjs/common';
import type { Environment } from '@throughline/platform/config';
import { Db } from '@throughline/platform/db';
import { ENVIRONMENT } from '@throughline/platform/server';
import { DEMO_SIGN_INS } from './demo-sign-ins';
import { OrganisationEntity } from './organisation.entity';
import type { Organisation } from './organisation.types';

@Injectable()
export class OrganisationService {
  constructor(
    private readonly db: Db,
    @Inject(ENVIRONMENT) private readonly environment: Environment,
  ) {}

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
}
