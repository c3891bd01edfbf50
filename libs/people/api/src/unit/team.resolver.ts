import { Args, ID, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow } from '@throughline/platform/auth';
import { PersonLoader } from '../person/person.loader';
import { Person } from '../person/person.types';
import { TeamLoader } from './team.loader';
import { UnitService } from './unit.service';
import { Team } from './unit.types';

@Resolver(() => Team)
export class TeamResolver {
  constructor(
    private readonly units: UnitService,
    private readonly loader: TeamLoader,
    private readonly people: PersonLoader,
  ) {}

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

  @ResolveField(() => Team, { nullable: true, description: 'The team above it.' })
  parent(@Parent() { parentId }: Team) {
    return parentId ? this.loader.find(parentId) : null;
  }

  @ResolveField(() => [Person], {
    description: 'Who manages it, by name; where nobody has that role, who leads most of its people.',
  })
  leads(@Parent() { id }: Team) {
    return this.people.leads(id);
  }
}
