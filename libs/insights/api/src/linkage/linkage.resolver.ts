import { Args, ID, Int, Query, Resolver } from '@nestjs/graphql';
import { Allow } from '@throughline/platform/auth';
import { LinkageService } from './linkage.service';
import { Linkage } from './linkage.types';

@Resolver(() => Linkage)
export class LinkageResolver {
  constructor(private readonly linkages: LinkageService) {}

  @Allow('insights:linkage')
  @Query(() => Linkage, { description: 'How a people measure and a customer measure move together.' })
  linkage(
    @Args('unitSet', { type: () => ID, description: 'The units to compare.' }) unitSet: string,
    @Args('people', { type: () => ID, description: 'A metric about people.' }) people: string,
    @Args('customer', { type: () => ID, description: 'A metric about customers.' }) customer: string,
    @Args('lag', {
      type: () => Int,
      defaultValue: 0,
      description: 'Periods by which the customer measure comes later.',
    })
    lag: number,
  ) {
    return this.linkages.of(unitSet, { people, customer, lag });
  }
}
