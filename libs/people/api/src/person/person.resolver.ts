import { Args, ID, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow, RightsTable, Viewer } from '@throughline/platform/auth';
import { PageArgs } from '@throughline/platform/graphql';
import { PersonLoader } from './person.loader';
import { type FoundPerson, PersonService } from './person.service';
import { Person, PersonConnection } from './person.types';

@Resolver(() => Person)
export class PersonResolver {
  constructor(
    private readonly store: PersonService,
    private readonly loader: PersonLoader,
    private readonly rights: RightsTable,
  ) {}

  @Allow('people:read')
  @Query(() => PersonConnection, { description: 'People who work here, by name.' })
  people(
    @Args() page: PageArgs,
    @Args('search', { type: () => String, nullable: true, description: 'Part of a name, or the start of an e-mail.' })
    search: string | null,
    @Args('team', { type: () => ID, nullable: true, description: 'Only who belongs to this team today.' })
    team: string | null,
    @Args('withoutSignIn', {
      type: () => Boolean,
      nullable: true,
      description: 'Only who has no password yet; for those who invite people.',
    })
    withoutSignIn: boolean | null,
    @Viewer() viewer: Viewer,
  ) {
    if (withoutSignIn) this.rights.assertAllows(viewer, 'people:invite');
    return this.store.list(page, { search, teamId: team, withoutSignIn: withoutSignIn ?? false });
  }

  @Allow('people:read')
  @Query(() => Person, { description: 'One person.' })
  person(@Args('id', { type: () => ID }) id: string) {
    return this.store.get(id);
  }

  @ResolveField(() => Person, { nullable: true })
  manager(@Parent() person: Partial<FoundPerson>) {
    return person.managerId ? this.loader.find(person.managerId) : null;
  }

  @ResolveField(() => [Person], { description: 'Who they lead, by name.' })
  reports(@Parent() { id }: Person) {
    return this.loader.reports(id);
  }
}
