/** A figure about people of our own units with fewer answers than this is not shown. */
export const FEWEST_ANSWERS = 5;

/**
 * Whether a measurement is withheld. Needs `measurement`, `metric` and `unit_set` in the query. Units of an imported set are
 * organisations whose figures were published; those of our own sites and teams could give people away.
 */
const WITHHELD = `
  (metric.side = 'people' and unit_set.origin <> 'import' and coalesce(measurement.n < ${FEWEST_ANSWERS}, false))`;

const MEASUREMENTS = `
  outcomes.measurement
  join outcomes.metric on metric.id = measurement.metric_id
  join people.unit_set on unit_set.id = metric.unit_set_id`;

const spread = (share: number) =>
  `percentile_cont(${share}) within group (order by measurement.value) filter (where not ${WITHHELD})`;

/** How metrics were spread over units, period by period. $1 metrics, $2 whether only each one's newest period. */
export const METRIC_PERIODS = {
  name: 'metric_periods',
  text: `
    select measurement.metric_id as "metricId", measurement.period_start::text as start, max(measurement.period_end)::text as "end",
      count(*) filter (where not ${WITHHELD})::int as units,
      case when bool_and(measurement.n is not null) then sum(measurement.n) filter (where not ${WITHHELD})::int end as n,
      ${spread(0.1)} as p10, ${spread(0.5)} as p50, ${spread(0.9)} as p90
    from ${MEASUREMENTS}
    where measurement.metric_id = any($1::uuid[])
      and (not $2::boolean or measurement.period_start =
        (select max(newest.period_start) from outcomes.measurement newest where newest.metric_id = measurement.metric_id))
    group by measurement.metric_id, measurement.period_start
    order by measurement.metric_id, measurement.period_start`,
};

/** The figures of one unit, oldest first. $1 metric, $2 unit. */
export const UNIT_SERIES = {
  name: 'unit_series',
  text: `
    select measurement.period_start::text as start, measurement.period_end::text as "end", ${WITHHELD} as withheld,
      case when not ${WITHHELD} then measurement.value end as value,
      case when not ${WITHHELD} then measurement.n end as n
    from ${MEASUREMENTS}
    where measurement.metric_id = $1 and measurement.unit_id = $2
    order by measurement.period_start`,
};

/** Two metrics side by side, a row for each unit and period that has either. $1 and $2 the metrics. */
export const PANEL = {
  name: 'metric_panel',
  text: `
    with figure as (
      select measurement.metric_id, measurement.unit_id, measurement.period_start, measurement.n, ${WITHHELD} as withheld,
        case when not ${WITHHELD} then measurement.value end as value
      from ${MEASUREMENTS}
      where measurement.metric_id in ($1, $2)
    ), x as (select * from figure where metric_id = $1), y as (select * from figure where metric_id = $2)
    select unit.code, unit.name, unit.kind, period_start::text as start,
      x.value as x, y.value as y, case when not x.withheld then x.n end as n,
      coalesce(x.withheld, false) or coalesce(y.withheld, false) as withheld
    from x full join y using (unit_id, period_start)
    join people.unit on unit.id = unit_id
    order by unit.code, period_start`,
};

/** A text that changes whenever the panel of two metrics does. $1 and $2 the metrics. */
export const PANEL_VERSION = {
  name: 'metric_panel_version',
  text: `
    select x.revision || '.' || y.revision || '.' || (
      select coalesce(md5(string_agg(unit.code || '=' || unit.kind, ',' order by unit.code)), '')
      from people.unit where unit.unit_set_id = x.unit_set_id and unit.kind is not null
    ) as version
    from outcomes.metric x, outcomes.metric y where x.id = $1 and y.id = $2`,
};
