import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { Allow } from '@throughline/platform/auth';
import { LinkageLagsService } from './linkage-lags.service';
import { LinkageLags } from './linkage-lags.types';

@Resolver(() => LinkageLags)
export class LinkageLagsResolver {
  constructor(private readonly lags: LinkageLagsService) {}

  @Allow('insights:linkage')
  @Query(() => LinkageLags, { description: 'How two measures move together at each lag, and which came first.' })
  linkageLags(
    @Args('unitSet', { type: () => ID, description: 'The units to compare.' }) unitSet: string,
    @Args('people', { type: () => ID, description: 'A metric about people.' }) people: string,
    @Args('customer', { type: () => ID, description: 'A metric about customers.' }) customer: string,
  ) {
    return this.lags.of(unitSet, { people, customer });
  }
}
