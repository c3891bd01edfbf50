import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Allow, Viewer } from '@throughline/platform/auth';
import { PersonService } from '../person/person.service';
import { Person } from '../person/person.types';
import { RoleService } from './role.service';
import { RoleArgs } from './role.types';

@Resolver()
export class RoleResolver {
  constructor(
    private readonly roles: RoleService,
    private readonly people: PersonService,
  ) {}

  @Allow('people:administer')
  @Mutation(() => Person, { description: 'Gives somebody a role.' })
  async grantRole(@Viewer() viewer: Viewer, @Args() { personId, role, teamId = null }: RoleArgs) {
    await this.roles.grant(viewer, { personId, role, teamId });
    return this.people.get(personId);
  }

  @Allow('people:administer')
  @Mutation(() => Person, { description: 'Takes a role from somebody; the last administrator keeps theirs.' })
  async revokeRole(@Viewer() viewer: Viewer, @Args() { personId, role, teamId = null }: RoleArgs) {
    await this.roles.revoke(viewer, { personId, role, teamId });
    return this.people.get(personId);
  }
}
