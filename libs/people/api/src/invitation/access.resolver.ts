import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { RightsTable, Viewer } from '@throughline/platform/auth';
import { Person } from '../person/person.types';
import { AccessLoader } from './access.loader';
import { Access } from './access.types';

@Resolver(() => Person)
export class AccessResolver {
  constructor(
    private readonly loader: AccessLoader,
    private readonly rights: RightsTable,
  ) {}

  @ResolveField(() => Access, { nullable: true, description: 'How they come in; only for those who invite people.' })
  access(@Viewer() viewer: Viewer, @Parent() { id }: Person) {
    return this.rights.allows(viewer.grants, 'people:invite') ? this.loader.find(id) : null;
  }
}
