import { BELONGS_TODAY } from '../person/works-here.sql';

/** $1 teams, or null for all that are open. */
export const LIST_TEAMS = {
  name: 'list_teams',
  text: `
    select unit.id, unit.code, unit.name, unit.parent_id as "parentId",
      coalesce(belonging.members, 0) as members
    from people.unit join people.unit_set on unit_set.id = unit.unit_set_id and unit_set.origin = 'teams'
    left join (select team_id, count(*)::int as members from people.membership
      where ${BELONGS_TODAY} and ($1::uuid[] is null or team_id = any($1)) group by team_id) belonging on team_id = unit.id
    where case when $1::uuid[] is null then unit.closed_at is null else unit.id = any($1) end
    order by array_length(unit.path, 1), unit.name`,
};

export const LIST_SITES = {
  name: 'list_sites',
  text: `
    select unit.id, unit.code, unit.name, unit.kind
    from people.unit join people.unit_set on unit_set.id = unit.unit_set_id and unit_set.origin = 'sites'
    where unit.closed_at is null order by unit.name`,
};
