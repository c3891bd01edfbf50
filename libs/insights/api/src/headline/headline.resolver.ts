import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, Viewer } from '@throughline/platform/auth';
import { HeadlineService } from './headline.service';
import { LinkageHeadline } from './headline.types';

@Resolver(() => LinkageHeadline)
export class HeadlineResolver {
  constructor(private readonly headlines: HeadlineService) {}

  @Allow('insights:linkage')
  @Query(() => [LinkageHeadline], { description: 'The question that each unit set opens with, where one is declared.' })
  linkageHeadlines() {
    return this.headlines.list();
  }

  @Allow('insights:declare')
  @Mutation(() => LinkageHeadline, { description: 'Declares the question that a unit set opens with.' })
  declareHeadline(
    @Viewer() viewer: Viewer,
    @Args('unitSet', { type: () => ID, description: 'The units to compare.' }) unitSet: string,
    @Args('people', { type: () => ID, description: 'A metric about people.' }) people: string,
    @Args('customer', { type: () => ID, description: 'A metric about customers.' }) customer: string,
    @Args('lag', { type: () => Int, description: 'Periods by which the customer measure comes later.' }) lag: number,
  ) {
    return this.headlines.declare(viewer, unitSet, { people, customer, lag });
  }
}
