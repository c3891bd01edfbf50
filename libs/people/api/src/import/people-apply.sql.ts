const TEAMS = `(select id from people.unit_set where origin = 'teams')`;
const SITES = `(select id from people.unit_set where origin = 'sites')`;

/** Teams and sites first. Teams come loose before they find their new place, so that two may change places. */
export const APPLY_UNITS: readonly string[] = [
  `insert into people.unit (id, unit_set_id, code, name) select id, ${TEAMS}, code, name from team_plan where is_new`,
  `update people.unit set parent_id = null from team_plan where unit.id = team_plan.id and is_changed`,
  `update people.unit set name = plan.name, closed_at = null, parent_id = parent.id
   from team_plan plan left join team_plan parent on parent.code = plan.parent_code
   where unit.id = plan.id and (plan.is_changed or plan.is_new)`,
  `insert into people.unit (unit_set_id, code, name)
   select distinct ${SITES}, site_code, site_code from person_plan where site_code is not null
   on conflict (unit_set_id, code) do nothing`,
];

/** Addresses come loose before they find their new owners, so that two people may exchange theirs. */
export const APPLY_PEOPLE: readonly string[] = [
  `update people.person set email = null from person_plan plan
   where person.id = plan.id and lower(person.email) is distinct from lower(plan.email)`,
  `insert into people.person
     (id, employee_id, email, name, manager_id, start_date, end_date, leave_from, leave_to, time_zone, locale)
   select id, employee_id, email, name, manager_id, start_date, end_date, leave_from, leave_to, time_zone, locale
   from person_plan where is_new`,
  `update people.person set employee_id = plan.employee_id, email = plan.email, name = plan.name, manager_id = plan.manager_id,
     start_date = plan.start_date, end_date = plan.end_date, leave_from = plan.leave_from, leave_to = plan.leave_to,
     time_zone = plan.time_zone, locale = plan.locale
   from person_plan plan join person_diff using (id)
   where person.id = plan.id and action in ('changed', 'ended')`,
];

/** A role of the file takes the place of all roles of the person. */
export const APPLY_ROLES: readonly string[] = [
  `delete from people.role_grant using person_plan plan
   where person_id = plan.id and roles is distinct from roles_before`,
  `insert into people.role_grant (person_id, role, unit_id)
   select plan.id, stated_role, case when stated_role = 'manager' then team.id end
   from person_plan plan left join people.unit team on team.code = plan.team_code and team.unit_set_id = ${TEAMS}
   where roles is distinct from roles_before and stated_role <> 'staff'`,
];

/**
 * Whose place changes: `since` the new one holds, `until` (exclusive) they leave. Somebody new belongs from their
 * first day; a move counts from today, or from a first day that is still to come. `returns`: back after a gap.
 */
const PLAN_MOVES = `
  create temporary table move on commit drop as
  select *, stays and upper(old) < since and (until is null or until > since) as returns, least(since, until) as cut
  from (
    select plan.id as person_id, team.id as team_id, site.id as site_id, plan.end_date + 1 as until, latest.valid as old,
      case when latest.person_id is null then plan.start_date else greatest(current_date, plan.start_date) end as since,
      latest.person_id is not null and latest.team_id = team.id and latest.site_id is not distinct from site.id as stays
    from person_plan plan
    join people.unit team on team.code = plan.team_code and team.unit_set_id = ${TEAMS}
    left join people.unit site on site.code = plan.site_code and site.unit_set_id = ${SITES}
    left join (select distinct on (person_id) * from people.membership order by person_id, valid desc) latest
      on latest.person_id = plan.id
  ) placed
  where not stays or upper(old) is distinct from until`;

/** History stays: what was before a move keeps its own rows. */
export const APPLY_MOVES: readonly string[] = [
  PLAN_MOVES,
  `delete from people.membership using move where membership.person_id = move.person_id
   and case when stays then valid = old and until <= lower(old) else lower(valid) >= cut end`,
  `update people.membership set valid = daterange(lower(valid), until) from move
   where membership.person_id = move.person_id and stays and not returns and valid = old`,
  `update people.membership set valid = daterange(lower(valid), cut) from move
   where membership.person_id = move.person_id and not stays and (upper_inf(valid) or upper(valid) > cut)`,
  `insert into people.membership (person_id, team_id, site_id, valid)
   select person_id, team_id, site_id, daterange(since, until) from move
   where (not stays or returns) and (until is null or until > since)`,
];
