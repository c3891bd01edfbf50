import { defineDomain } from '@throughline/platform/server';
import { seedOutcomes } from './demo/outcomes.seed';
import { MetricEntity } from './metric/metric.entity';
import { Outcomes1764000006000 } from './migrations/1764000006000-outcomes';
import { SeriesBreakAuthor1764000008000 } from './migrations/1764000008000-series-break-author';
import { OutcomesModule } from './outcomes.module';
import { outcomesRights } from './outcomes.policy';

export { demoMetricId } from './demo/demo-metric';
export { customerMeasurements, type DemoMeasurement, engagementMeasurements, PLANTED_LAG } from './demo/measurements';
export { customerMetrics } from './demo/metrics-content';
export { readMappingFile } from './import/mapping-file';
export { addFigures, createMetric, type NewFigure, type NewMetric } from './metric/metric.factory';
export { MetricReader, type PanelRow } from './metric/metric-reader';
export { type KeptFigure, type KeptMetric, MetricKeeper } from './metric/metric-keeper';
export { Metric } from './metric/metric.types';
export { OutcomesModule } from './outcomes.module';

export const outcomes = defineDomain({
  name: 'outcomes',
  module: OutcomesModule,
  entities: [MetricEntity],
  migrations: [Outcomes1764000006000, SeriesBreakAuthor1764000008000],
  rights: outcomesRights,
  seed: seedOutcomes,
});
