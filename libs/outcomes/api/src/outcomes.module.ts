import { Module } from '@nestjs/common';
import { MetricReader } from './metric/metric-reader';
import { MetricResolver } from './metric/metric.resolver';
import { MetricService } from './metric/metric.service';
import { UnitSetResolver } from './unit-set/unit-set.resolver';

@Module({
  providers: [MetricReader, MetricResolver, MetricService, UnitSetResolver],
  exports: [MetricReader],
})
export class OutcomesModule {}
