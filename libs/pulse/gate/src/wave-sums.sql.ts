/**
 * All that results of waves are made of: a wave and those of its survey that closed before it, the newest first.
 * $1 the wave, $2 how many in all, $3 waves whose sums are known already. Nothing where the wave is not published.
 */
export const READ_WAVE_SUMS = {
  name: 'pulse_wave_sums',
  text: `
    with asked as (
      select wave.id, wave.survey_id, wave.closes_at from pulse.wave join ballot.outcome on outcome.wave_id = wave.id
      where wave.id = $1 and outcome.published
    )
    select wave.id as "waveId", wave.survey_id as "surveyId",
      to_char(box.closes_at at time zone wave.time_zone, 'YYYY-MM-DD') as "closedOn",
      case when wave.id <> all($3::uuid[]) then json_build_object(
        'form', box.form, 'threshold', box.threshold,
        'paths', (select json_object_agg(cohort->>'id', cohort->'path') from jsonb_array_elements(box.cohorts) cohort),
        'blocks', (select coalesce(json_agg(json_build_object('id', id, 'label', label, 'cohortIds', cohort_ids,
            'unitIds', unit_ids, 'siteIds', site_ids, 'invited', invited, 'answered', answered) order by label, id), '[]')
          from answers.block where block.wave_id = wave.id),
        'rollups', (select coalesce(json_agg(json_build_object('blockId', block_id, 'measure', measure, 'n', n,
            'sum', sum, 'sumOfSquares', sum_of_squares, 'counts', counts)), '[]')
          from answers.rollup where rollup.wave_id = wave.id)) end as sums
    from asked
    join pulse.wave on wave.survey_id = asked.survey_id and (wave.closes_at, wave.id) <= (asked.closes_at, asked.id)
    join ballot.wave box on box.wave_id = wave.id
    join ballot.outcome on outcome.wave_id = wave.id and outcome.published
    order by wave.closes_at desc, wave.id desc limit $2`,
};

/** The newest published wave of each survey. */
export const NEWEST_WAVES = {
  name: 'pulse_newest_waves',
  text: `
    select distinct on (wave.survey_id) wave.id from pulse.wave
    join ballot.outcome on outcome.wave_id = wave.id and outcome.published
    order by wave.survey_id, wave.closes_at desc, wave.id desc`,
};

/** $1 units: they and all below them. */
export const UNITS_BELOW = {
  name: 'pulse_units_below',
  text: `select id from people.unit where path && $1::uuid[]`,
};

/** Who was invited in some blocks. $1 the wave, $2 blocks. */
export const ROSTER = {
  name: 'pulse_block_roster',
  text: `
    select person_id as "personId" from pulse.member
    where wave_id = $1 and cohort_id in (select unnest(cohort_ids) from answers.block where id = any($2::uuid[]))`,
};

/** Comments of some blocks. Their ids are random, so their order is. $1 wave, $2 blocks, $3 question or null, $4 after, $5 how many. */
export const LIST_COMMENTS = {
  name: 'pulse_comments',
  text: `
    select id, question_id as "questionId", words, locale, to_char(week, 'YYYY-MM-DD') as week
    from answers.comment
    where wave_id = $1 and block_id = any($2::uuid[]) and ($3::text is null or question_id = $3)
      and ($4::uuid is null or id > $4)
    order by id limit $5`,
};

/** $1 wave, $2 blocks, $3 question or null. */
export const COUNT_COMMENTS = {
  name: 'pulse_comment_count',
  text: `
    select count(*)::int as total from answers.comment
    where wave_id = $1 and block_id = any($2::uuid[]) and ($3::text is null or question_id = $3)`,
};

/** $1 surface, $2 what was shown, as JSON: waveId, blockIds, digest in hex. */
export const RECORD_RELEASES = {
  name: 'pulse_record_releases',
  text: `
    insert into answers.release (wave_id, surface, block_ids, digest)
    select "waveId", $1, "blockIds", decode(digest, 'hex')
    from json_to_recordset($2) as shown ("waveId" uuid, "blockIds" uuid[], digest text)
    on conflict do nothing`,
};

/** $1 wave. */
export const LIST_RELEASES = {
  name: 'pulse_releases',
  text: `select surface, block_ids as "blockIds" from answers.release where wave_id = $1 order by surface, digest`,
};

/** What units are called. $1 units. */
export const UNIT_NAMES = {
  name: 'pulse_unit_names',
  text: `select id, name from people.unit where id = any($1::uuid[])`,
};

/** Published waves that asked some units, the newest first. $1 units and all below them, null for the whole company; $2 how many. */
export const WAVES_OF_UNITS = {
  name: 'pulse_waves_of_units',
  text: `
    select wave.id as "waveId", wave.survey_id as "surveyId", wave.title,
      wave.form -> 'locales' as locales,
      to_char(box.closes_at at time zone wave.time_zone, 'YYYY-MM-DD') as "closedOn"
    from pulse.wave
    join ballot.wave box on box.wave_id = wave.id
    join ballot.outcome on outcome.wave_id = wave.id and outcome.published
    where $1::uuid[] is null or exists (
      select from answers.block where block.wave_id = wave.id and (unit_ids && $1 or site_ids && $1))
    order by wave.closes_at desc, wave.id desc limit $2`,
};
