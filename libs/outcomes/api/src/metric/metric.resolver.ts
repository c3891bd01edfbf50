import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Side } from '@throughline/outcomes/domain';
import { Allow } from '@throughline/platform/auth';
import { InputPipe } from '@throughline/platform/graphql';
import { MetricSide } from './metric-enums';
import { MetricReader } from './metric-reader';
import { CreateMetricInput, UpdateMetricInput } from './metric.input';
import { MetricService } from './metric.service';
import { Measurement, Metric, MetricPeriod } from './metric.types';

@Resolver(() => Metric)
export class MetricResolver {
  constructor(
    private readonly registry: MetricService,
    private readonly reader: MetricReader,
  ) {}

  @Allow('outcomes:read')
  @Query(() => [Metric], { description: 'What is measured, by side and name.' })
  metrics(
    @Args('unitSet', { type: () => ID, nullable: true, description: 'Those of one unit set.' }) unitSet?: string | null,
    @Args('side', { type: () => MetricSide, nullable: true, description: 'Those of one side.' })
    side?: Side | null,
  ) {
    return this.reader.list(unitSet, side);
  }

  @Allow('outcomes:read')
  @Query(() => Metric, { description: 'One metric.' })
  metric(@Args('id', { type: () => ID }) id: string) {
    return this.reader.get(id);
  }

  @Allow('outcomes:write')
  @Mutation(() => Metric, { description: 'Adds a metric to the registry; its figures come by import.' })
  createMetric(@Args('input', InputPipe) input: CreateMetricInput) {
    return this.registry.create(input);
  }

  @Allow('outcomes:write')
  @Mutation(() => Metric, { description: 'Changes what a metric is called or means, its owner or its target.' })
  updateMetric(@Args('input', InputPipe) input: UpdateMetricInput) {
    return this.registry.update(input);
  }

  @ResolveField(() => [MetricPeriod], { description: 'How it was spread over the units, oldest period first.' })
  periods(@Parent() { id }: Metric) {
    return this.reader.periods(id);
  }

  @ResolveField(() => [Measurement], { description: 'Its figures for one unit, oldest first.' })
  series(@Parent() { id }: Metric, @Args('unit', { type: () => ID, description: 'The unit.' }) unit: string) {
    return this.reader.series(id, unit);
  }
}
