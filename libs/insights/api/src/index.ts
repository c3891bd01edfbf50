import { defineDomain } from '@throughline/platform/server';
import { InsightsModule } from './insights.module';
import { insightsRights } from './insights.policy';
import { Insights1764000007000 } from './migrations/1764000007000-insights';

export const insights = defineDomain({
  name: 'insights',
  module: InsightsModule,
  entities: [],
  migrations: [Insights1764000007000],
  rights: insightsRights,
});
