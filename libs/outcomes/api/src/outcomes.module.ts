import { Module } from '@nestjs/common';
import { OutcomesImport } from './import/outcomes-import.service';
import { MetricKeeper } from './metric/metric-keeper';
import { MetricReader } from './metric/metric-reader';
import { MetricResolver } from './metric/metric.resolver';
import { MetricService } from './metric/metric.service';
import { SeriesBreakResolver } from './series-break/series-break.resolver';
import { SeriesBreakService } from './series-break/series-break.service';
import { UnitSetResolver } from './unit-set/unit-set.resolver';

@Module({
  providers: [
    MetricKeeper,
    MetricReader,
    MetricResolver,
    MetricService,
    OutcomesImport,
    SeriesBreakResolver,
    SeriesBreakService,
    UnitSetResolver,
  ],
  exports: [MetricKeeper, MetricReader],
})
export class OutcomesModule {}
