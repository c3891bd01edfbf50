import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { Allow } from '@throughline/platform/auth';
import { PrincipleReader } from './principle-reader';
import { Principle } from './principle.types';

@Resolver(() => Principle)
export class PrincipleResolver {
  constructor(private readonly reader: PrincipleReader) {}

  @Allow('principles:read')
  @Query(() => [Principle], { description: 'The published principles, in their order.' })
  principles() {
    return this.reader.list();
  }

  @Allow('principles:read')
  @Query(() => Principle, { description: 'One published principle.' })
  principle(@Args('id', { type: () => ID }) id: string) {
    return this.reader.get(id);
  }
}
