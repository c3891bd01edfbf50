/** $1 one survey, or null; $2 the id of the cursor, or null; $3 how many; $4 the state of the latest wave, or null. Newest first. */
export const LIST_SURVEYS = {
  name: 'list_surveys',
  text: `
    select survey.id, survey.title, survey.form, survey.version,
      survey.created_at as "createdAt", survey.updated_at as "updatedAt",
      json_build_object('unitIds', survey.audience_unit_ids, 'siteIds', survey.audience_site_ids) as audience,
      latest.id as "latestWaveId"
    from pulse.survey
    left join lateral (
      select id, state from pulse.wave where survey_id = survey.id order by id desc limit 1
    ) latest on true
    where ($1::uuid is null or survey.id = $1) and ($2::uuid is null or survey.id < $2)
      and ($4::text is null or coalesce(latest.state, 'DRAFT') = $4)
    order by survey.id desc
    limit $3`,
};
