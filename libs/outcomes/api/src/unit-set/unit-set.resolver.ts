import { Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Unit, UnitSet, UnitSetService } from '@throughline/people/api';
import { Allow } from '@throughline/platform/auth';

@Resolver(() => UnitSet)
export class UnitSetResolver {
  constructor(private readonly store: UnitSetService) {}

  @Allow('outcomes:read')
  @Query(() => [UnitSet], { description: 'Lists of units that figures can be compared over; our own first.' })
  unitSets() {
    return this.store.list();
  }

  @ResolveField(() => [Unit], { description: 'Its open units, by name.' })
  units(@Parent() { id }: UnitSet) {
    return this.store.units(id);
  }
}
