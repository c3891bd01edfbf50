const FIELDS = `
  wave.id, wave.survey_id as "surveyId", wave.title, wave.form,
  json_build_object('unitIds', wave.audience_unit_ids, 'siteIds', wave.audience_site_ids) as audience,
  wave.state, to_char(wave.opens_local, 'YYYY-MM-DD"T"HH24:MI') as "opensLocal", wave.time_zone as "timeZone",
  wave.opens_at as "opensAt", wave.closes_at as "closesAt", wave.threshold, wave.invited, wave.cohorts,
  wave.reminders, wave.problem,
  -- In whole steps of those who must be together for anything to be shown: whose ballot was the last one shows nowhere.
  case when wave.state in ('OPEN', 'CLOSING') then
    (select count(*) from signing.roll where roll.wave_id = wave.id)::int / wave.threshold * wave.threshold
  end as "takenSoFar"`;

/** $1 the id of the cursor, or null; $2 how many; $3 the survey, or null; $4 the state, or null. Newest first. */
export const LIST_WAVES = {
  name: 'list_waves',
  text: `
    select ${FIELDS} from pulse.wave
    where ($1::uuid is null or id < $1) and ($3::uuid is null or survey_id = $3) and ($4::text is null or state = $4)
    order by id desc limit $2`,
};

/** $1 ids. */
export const FIND_WAVES = { name: 'find_waves', text: `select ${FIELDS} from pulse.wave where id = any($1::uuid[])` };
