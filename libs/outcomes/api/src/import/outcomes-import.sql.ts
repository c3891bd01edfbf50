const MOST = 10_000;

/** Lines whose period is not of the sort of the first line's. */
export const CHECK_PERIODS = `
  select distinct line, 'period' as "column", period_text as value,
    'The first line has a ' || first || ' and this one a ' || period_kind as message,
    'Give months, quarters and years a file each.' as hint
  from (select *, first_value(period_kind) over (order by line) as first from staged where period is not null) kept
  where period_kind <> first
  order by line limit ${MOST}`;

/** Codes that our own sites or teams do not have. $1 unit set */
export const CHECK_UNITS = `
  select distinct line, 'unit' as "column", staged.unit as value, 'There is no such unit' as message,
    'Correct the code, or bring the unit with the import of people first.' as hint
  from staged left join people.unit on unit.unit_set_id = $1 and unit.code = staged.unit
  where staged.unit is not null and unit.id is null
  order by line limit ${MOST}`;

/** Metrics that are measured over another sort of period. $1 unit set */
export const CHECK_METRICS = `
  select 1 as line, '' as "column", metric.name as value,
    metric.name || ' is measured by ' || metric.period_kind || ' and the file goes by ' || staged.period_kind as message,
    'Give the metric of this file another name.' as hint
  from outcomes.metric join staged on staged.metric = metric.side || '/' || metric.name
  where metric.unit_set_id = $1 and staged.period_kind <> metric.period_kind
  group by metric.name, metric.period_kind, staged.period_kind`;

/**
 * Figures of the file beside what is there, in the temporary table \`figure\`. An n that the file does not say stays.
 * $1 unit set; null for one that is new
 */
export const PLAN_FIGURES = `
  create temporary table figure on commit drop as
  select staged.line, staged.unit, staged.metric, staged.period_text, staged.value,
    coalesce(staged.n, known.n) as n, unit.name as unit_name, metric.name as metric_name,
    known.value as known_value, known.n as known_n,
    case when known.value is null then 'added'
      when known.value = staged.value and known.n is not distinct from coalesce(staged.n, known.n) then 'unchanged'
      else 'changed' end as action
  from staged
  left join people.unit on unit.unit_set_id = $1 and unit.code = staged.unit
  left join outcomes.metric on metric.unit_set_id = $1 and metric.side || '/' || metric.name = staged.metric
  left join outcomes.measurement known
    on known.metric_id = metric.id and known.unit_id = unit.id and known.period_start = staged.period`;

export const COUNT_FIGURES = `
  select count(*) filter (where action = 'added')::int as added,
    count(*) filter (where action = 'changed')::int as changed,
    count(*) filter (where action = 'unchanged')::int as unchanged,
    count(distinct unit) filter (where unit_name is null)::int as "newUnits",
    coalesce(array_agg(distinct metric) filter (where metric_name is null), '{}') as "newMetrics"
  from figure`;

/** Some changes, those that replace a figure first. $1 how many */
export const SAMPLE_FIGURES = `
  select line, action, coalesce(unit_name, unit) || ', ' || substr(metric, strpos(metric, '/') + 1) || ', ' || period_text as label,
    known_value as "knownValue", value, known_n as "knownN", n
  from figure where action <> 'unchanged' order by action desc, line, metric limit $1`;

/** The units of the file, each once, as people.unit takes them. */
export const STAGED_UNITS = `
  select unit as code, max(unit_name) as name, max(kind) as kind from staged group by unit`;

/** $1 unit set, $2 side, $3 name, $4 unit, $5 direction, $6 definition, $7 source */
export const ADD_METRIC = `
  insert into outcomes.metric (unit_set_id, side, name, unit_of_measure, direction, definition, source, period_kind)
  select $1, $2, $3, $4, $5, $6, $7, period_kind from staged where period_kind is not null limit 1
  on conflict (unit_set_id, side, name) do nothing`;

/** $1 unit set */
export const APPLY_FIGURES = `
  insert into outcomes.measurement (metric_id, unit_id, period_start, period_end, value, n)
  select metric.id, unit.id, staged.period, staged.period_end, staged.value, staged.n
  from staged
  join people.unit on unit.unit_set_id = $1 and unit.code = staged.unit
  join outcomes.metric on metric.unit_set_id = $1 and metric.side || '/' || metric.name = staged.metric
  on conflict (metric_id, unit_id, period_start) do update
    set value = excluded.value, n = coalesce(excluded.n, measurement.n)
    where measurement.value <> excluded.value or measurement.n is distinct from coalesce(excluded.n, measurement.n)`;

/** Metrics that something changed of. $1 unit set */
export const TOUCHED_METRICS = `
  select distinct metric.id from figure
  join outcomes.metric on metric.unit_set_id = $1 and metric.side || '/' || metric.name = figure.metric
  where figure.action <> 'unchanged'`;
