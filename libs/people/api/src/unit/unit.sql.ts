/** $1 one team, or null for all that are open. */
export const LIST_TEAMS = {
  name: 'list_teams',
  text: `
    select unit.id, unit.code, unit.name, unit.parent_id as "parentId",
      (select count(*)::int from people.membership where team_id = unit.id and valid @> current_date) as members
    from people.unit join people.unit_set on unit_set.id = unit.unit_set_id and unit_set.origin = 'teams'
    where case when $1::uuid is null then unit.closed_at is null else unit.id = $1 end
    order by array_length(unit.path, 1), unit.name`,
};
