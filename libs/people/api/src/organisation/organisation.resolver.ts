import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, Public } from '@throughline/platform/auth';
import { InputPipe } from '@throughline/platform/graphql';
import { OrganisationService } from './organisation.service';
import { Organisation, UpdateOrganisationInput } from './organisation.types';

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

  @Allow('organisation:update')
  @Mutation(() => Organisation, { description: 'Changes what the organisation says of itself.' })
  updateOrganisation(@Args('input', InputPipe) input: UpdateOrganisationInput) {
    return this.organisations.update(input);
  }
}
