import { Query, Resolver } from '@nestjs/graphql';
import { Public } from '@throughline/platform/auth';
import { OrganisationService } from './organisation.service';
import { Organisation } from './organisation.types';

@Resolver(() => Organisation)
export class OrganisationResolver {
  constructor(private readonly organisations: OrganisationService) {}

  @Public()
  @Query(() => Organisation, {
    description: 'The organisation that this deployment serves: what the sign-in page shows.',
  })
  organisation() {
    return this.organisations.get();
  }
}
