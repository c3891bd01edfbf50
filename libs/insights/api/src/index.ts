import { defineDomain } from '@throughline/platform/server';
import { seedInsights } from './demo/insights.seed';
import { InsightsModule } from './insights.module';
import { insightsRights } from './insights.policy';
import { Insights1764000007000 } from './migrations/1764000007000-insights';
import { LagsAndHeadline1764000011000 } from './migrations/1764000011000-lags-and-headline';

export const insights = defineDomain({
  name: 'insights',
  module: InsightsModule,
  entities: [],
  migrations: [Insights1764000007000, LagsAndHeadline1764000011000],
  rights: insightsRights,
  seed: seedInsights,
});
