import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, Viewer } from '@throughline/platform/auth';
import { InputPipe } from '@throughline/platform/graphql';
import { PrincipleReader } from './principle-reader';
import { PrincipleInput, UpdatePrincipleInput } from './principle.input';
import { PrincipleService } from './principle.service';
import { Principle } from './principle.types';

@Resolver(() => Principle)
export class PrincipleResolver {
  constructor(
    private readonly reader: PrincipleReader,
    private readonly service: PrincipleService,
  ) {}

  @Allow('principles:read')
  @Query(() => [Principle], { description: 'The published principles, in their order.' })
  principles() {
    return this.reader.list();
  }

  @Allow('principles:read')
  @Query(() => Principle, { description: 'One principle that is or was in use; for its editors a draft too.' })
  principle(@Viewer() viewer: Viewer, @Args('id', { type: () => ID }) id: string) {
    return this.service.get(viewer, id);
  }

  @Allow('principles:write')
  @Query(() => [Principle], { description: 'All principles for their editors, drafts and retired ones too.' })
  allPrinciples() {
    return this.service.list();
  }

  @Allow('principles:write')
  @Mutation(() => Principle, { description: 'Begins a principle, as a draft at the end of the list.' })
  createPrinciple(@Args('input', InputPipe) input: PrincipleInput) {
    return this.service.create(input);
  }

  @Allow('principles:write')
  @Mutation(() => Principle, {
    description: 'Saves a new wording; of a published principle everybody sees it at once.',
  })
  updatePrinciple(@Args('input', InputPipe) input: UpdatePrincipleInput) {
    return this.service.update(input);
  }

  @Allow('principles:write')
  @Mutation(() => Principle, { description: 'Puts a draft, or a retired principle, into use for everybody.' })
  publishPrinciple(
    @Args('id', { type: () => ID }) id: string,
    @Args('version', { type: () => Int, description: 'The version that was seen: a newer one is not published.' })
    version: number,
  ) {
    return this.service.publish(id, version);
  }

  @Allow('principles:write')
  @Mutation(() => Principle, { description: 'Takes a principle out of use; it stays on thanks that have it.' })
  retirePrinciple(@Args('id', { type: () => ID }) id: string) {
    return this.service.retire(id);
  }

  @Allow('principles:write')
  @Mutation(() => [Principle], { description: 'Puts principles in this order. Gives all of them.' })
  orderPrinciples(
    @Args('ids', { type: () => [ID], description: 'The first one first; ids of none are passed over.' }) ids: string[],
  ) {
    return this.service.order(ids);
  }
}
