import { demoCompany, demoSiteId } from '@throughline/people/api';
import { copyRows } from '@throughline/platform/db';
import type { DemoContext, SeedCounts } from '@throughline/platform/demo';
import { demoMetricId } from './demo-metric';
import { customerMeasurements, engagementMeasurements } from './measurements';
import { customerMetrics, engagementIndex } from './metrics-content';

/** Stores what was measured of people and customers at each site in two years. */
export async function seedOutcomes(context: DemoContext): Promise<SeedCounts> {
  const { db, calendar } = context;
  await storeMetrics(context);
  const measurements = [...engagementMeasurements(calendar), ...customerMeasurements(calendar)];
  await copyRows(
    db,
    'outcomes.measurement',
    ['metric_id', 'unit_id', 'period_start', 'period_end', 'value', 'n'],
    measurements.map(({ metricId, site, month, value, n }) => [
      metricId,
      demoSiteId(site.code),
      month.start,
      month.end,
      value,
      n,
    ]),
  );
  const breaks = customerMetrics.flatMap(({ key, model }) => {
    const month = model.break && calendar.months[model.break.month];
    return month ? [[demoMetricId(key), month.start, model.break?.note]] : [];
  });
  await copyRows(db, 'outcomes.series_break', ['metric_id', 'starts_on', 'note'], breaks);
  await db.query(
    'update outcomes.series_break set set_by = owner_id, set_at = starts_on from outcomes.metric where id = metric_id',
  );
  return { metrics: customerMetrics.length + 1, measurements: measurements.length };
}

async function storeMetrics({ db, calendar }: DemoContext): Promise<void> {
  const [sites] = await db.query<{ id: string }>(`select id from people.unit_set where origin = 'sites'`);
  const { people } = demoCompany(calendar);
  const ownerOf = (teamCode: string) =>
    people.find(({ leads, team, endDate }) => leads && team.code === teamCode && !endDate)?.id;
  await copyRows(
    db,
    'outcomes.metric',
    [
      'id',
      'unit_set_id',
      'side',
      'name',
      'definition',
      'formula',
      'unit_of_measure',
      'denominator',
      'direction',
      'part',
      'owner_id',
      'target',
      'period_kind',
      'source',
    ],
    [engagementIndex, ...customerMetrics].map((metric) => [
      demoMetricId(metric.key),
      sites?.id,
      metric.side,
      metric.name,
      metric.definition,
      metric.formula,
      metric.unit,
      metric.denominator,
      metric.direction,
      metric.part,
      ownerOf(metric.ownerTeam),
      metric.target,
      'month',
      metric.source,
    ]),
  );
}
