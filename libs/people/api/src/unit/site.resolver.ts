import { Query, Resolver } from '@nestjs/graphql';
import { Allow } from '@throughline/platform/auth';
import { UnitService } from './unit.service';
import { Site } from './unit.types';

@Resolver(() => Site)
export class SiteResolver {
  constructor(private readonly units: UnitService) {}

  @Allow('people:read')
  @Query(() => [Site], { description: 'All open sites, by name.' })
  sites() {
    return this.units.sites();
  }
}
