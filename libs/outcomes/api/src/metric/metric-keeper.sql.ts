/** The metric of people, by month, of the sites. $1 name, $2 definition, $3 formula, $4 unit, $5 denominator, $6 source. None where there are no sites. */
export const KEEP_METRIC = {
  name: 'outcomes_keep_metric',
  text: `
    insert into outcomes.metric
      (unit_set_id, side, name, definition, formula, unit_of_measure, denominator, direction, period_kind, source)
    select id, 'people', $1, $2, $3, $4, $5, 'higher', 'month', $6 from people.unit_set where origin = 'sites'
    on conflict (unit_set_id, side, name) do update set definition = excluded.definition
    returning id, unit_set_id as "unitSetId"`,
};

/** What is new or another figure than before. $1 metric, $2 figures as JSON. */
export const KEEP_FIGURES = {
  name: 'outcomes_keep_figures',
  text: `
    insert into outcomes.measurement as known (metric_id, unit_id, period_start, period_end, value, n)
    select $1, "unitId", "start", "end", value, n
    from json_to_recordset($2) as figure ("unitId" uuid, "start" date, "end" date, value float8, n int)
    on conflict (metric_id, unit_id, period_start) do update set value = excluded.value, n = excluded.n
      where (known.value, known.n) is distinct from (excluded.value, excluded.n)
    returning unit_id`,
};
