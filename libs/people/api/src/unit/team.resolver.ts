import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { Allow } from '@throughline/platform/auth';
import { UnitService } from './unit.service';
import { Team } from './unit.types';

@Resolver(() => Team)
export class TeamResolver {
  constructor(private readonly units: UnitService) {}

  @Allow('people:read')
  @Query(() => [Team], { description: 'All open teams, each after the one above it.' })
  teams() {
    return this.units.teams();
  }

  @Allow('people:read')
  @Query(() => Team, { description: 'One team.' })
  team(@Args('id', { type: () => ID }) id: string) {
    return this.units.team(id);
  }
}
