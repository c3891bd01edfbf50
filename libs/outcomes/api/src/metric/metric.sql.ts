/** $1 one metric or null for all, $2 unit set or null, $3 side or null. */
export const LIST_METRICS = {
  name: 'list_metrics',
  text: `
    select metric.id, metric.unit_set_id as "unitSetId", metric.side, metric.name, metric.definition, metric.formula,
      metric.unit_of_measure as unit, metric.denominator, metric.direction, metric.part, metric.owner_id as "ownerId",
      metric.target, metric.period_kind as "periodKind", metric.source,
      coalesce((
        select json_agg(json_build_object('startsOn', starts_on, 'note', note, 'setById', set_by, 'setAt', set_at) order by starts_on)
        from outcomes.series_break where metric_id = metric.id
      ), '[]') as breaks
    from outcomes.metric
    where ($1::uuid is null or metric.id = $1) and ($2::uuid is null or metric.unit_set_id = $2)
      and ($3::text is null or metric.side = $3)
    order by metric.side desc, metric.name`,
};
