import { demoMetricId, PLANTED_LAG } from '@throughline/outcomes/api';
import type { DemoContext, SeedCounts } from '@throughline/platform/demo';

/** Harbour Mobile declared its question in its first month, before there was an answer to it. */
export async function seedHeadline({ db, calendar }: DemoContext): Promise<SeedCounts> {
  await db.query(
    `insert into insights.headline (unit_set_id, people_metric_id, customer_metric_id, lag, declared_at)
     select id, $1, $2, $3, $4 from people.unit_set where origin = 'sites'`,
    [demoMetricId('engagement'), demoMetricId('nps'), PLANTED_LAG, `${calendar.months[0]!.start}T09:00:00Z`],
  );
  return { headlines: 1 };
}
