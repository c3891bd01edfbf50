import { Module } from '@nestjs/common';
import { OutcomesImport } from './import/outcomes-import.service';
import { MetricReader } from './metric/metric-reader';
import { MetricResolver } from './metric/metric.resolver';
import { MetricService } from './metric/metric.service';
import { UnitSetResolver } from './unit-set/unit-set.resolver';

@Module({
  providers: [MetricReader, MetricResolver, MetricService, OutcomesImport, UnitSetResolver],
  exports: [MetricReader],
})
export class OutcomesModule {}
