/** What a page of results says beside its figures. $1 wave; $2 units that were asked for. */
export const RESULTS_HEAD = {
  name: 'pulse_results_head',
  text: `
    select wave.title, wave.survey_id as "surveyId",
      (select coalesce(sum(replaced), 0)::int from signing.roll where roll.wave_id = wave.id) as replaced,
      (select dropped from ballot.outcome where outcome.wave_id = wave.id) as dropped,
      (select coalesce(json_agg(json_build_object('id', id, 'name', name) order by name), '[]')
         from people.unit where id = any($2::uuid[])) as units
    from pulse.wave where wave.id = $1`,
};

/** Open teams and sites. $1 those of these and below them; null for all. By place in the tree, sites last. */
export const RESULT_UNITS = {
  name: 'pulse_result_units',
  text: `
    select unit.id, unit.name, above.name as within, origin = 'sites' as site
    from people.unit
    join people.unit_set on unit_set.id = unit.unit_set_id and origin in ('teams', 'sites')
    left join people.unit above on above.id = unit.parent_id
    where unit.closed_at is null and ($1::uuid[] is null or unit.path && $1)
    order by origin = 'sites', cardinality(unit.path), above.name nulls first, unit.name`,
};

/**
 * Open waves and how many have taken a ballot in the groups that hold some units: whole groups, in whole steps of the
 * threshold. $1 units and all below them, null for all.
 */
export const RUNNING_PULSES = {
  name: 'pulse_running',
  text: `
    select wave.id as "waveId", wave.title, wave.form -> 'locales' as locales,
      wave.closes_at as "closesAt", asked.invited,
      (select count(*) from signing.roll join pulse.member on member.wave_id = roll.wave_id
         and member.person_id = roll.person_id
       where roll.wave_id = wave.id and member.cohort_id = any(asked.cohorts))::int
        / wave.threshold * wave.threshold as "takenSoFar"
    from pulse.wave
    cross join lateral (
      select array_agg(cohort->>'id') as cohorts, sum((cohort->>'invited')::int)::int as invited
      from jsonb_array_elements(wave.cohorts) cohort
      where $1::uuid[] is null or exists (
        select from jsonb_array_elements(cohort->'units') unit where (unit->>'id')::uuid = any($1))
    ) asked
    where wave.state = 'OPEN' and asked.invited > 0
    order by wave.closes_at`,
};

/** $1 units: they and all below them. */
export const BELOW = { name: 'pulse_results_below', text: `select id from people.unit where path && $1::uuid[]` };
