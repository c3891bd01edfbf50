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

/** A survey's wave before it moves; none where one lives already. $1 to $10: what is frozen, $11 who plans it. */
export const DRAFT_WAVE = `
  insert into pulse.wave (survey_id, title, form, form_hash, audience_unit_ids, audience_site_ids,
    opens_at, closes_at, time_zone, threshold, opens_local, state, created_by)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $7::timestamptz at time zone $9, 'DRAFT', $11)
  on conflict (survey_id) where state in ('DRAFT', 'SCHEDULED', 'OPENING', 'OPEN', 'CLOSING') do nothing`;

/** What a wave asks, whom and when. $1 to $10 as in DRAFT_WAVE, $11 the wave, $12 why promises are passed over. */
export const FREEZE_WAVE = `
  update pulse.wave set survey_id = $1, title = $2, form = $3, form_hash = $4, audience_unit_ids = $5,
    audience_site_ids = $6, opens_at = $7, closes_at = $8, time_zone = $9, threshold = $10,
    opens_local = $7::timestamptz at time zone $9, problem = null, override_reason = $12
  where id = $11`;

/** The wave of a survey that is neither over nor cancelled, held until the transaction ends. */
export const LIVING_WAVE = `
  select id, state from pulse.wave
  where survey_id = $1 and state in ('DRAFT', 'SCHEDULED', 'OPENING', 'OPEN', 'CLOSING') for update`;
