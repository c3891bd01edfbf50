import { FIRST_EMPLOYEE } from '../organisation/first-employee';

/**
 * What a file of people asks for, in temporary tables beside what is there: `team_plan`, `person_plan`, `person_diff`.
 * Rows that are `astray`, without a readable employee_id or with that of an earlier line, are reported elsewhere. They
 * are in the plan so that the checks tell what else is wrong in them; then nothing is applied.
 */

const TEAMS = `(select id from people.unit_set where origin = 'teams')`;
const ROLES = `(select string_agg(role || coalesce(' of ' || unit.code, ''), ', ' order by role, unit.code)
  from people.role_grant left join people.unit on unit.id = unit_id where person_id = person.id)`;

/** Whose roles are others by now than when the plan was made. */
export const ROLES_CHANGED_SINCE = `
  select from person_plan join people.person on person.id = person_plan.id
  where roles_before is distinct from ${ROLES} limit 1`;

/** Teams that the file names, also only as a parent, and all that exist. */
export const PLAN_TEAMS = `
  create temporary table team_plan on commit drop as
  with stated as (
    select code, max(name) as name, max(parent) as parent from (
      select team_code as code, team_name as name, parent_team_code as parent from staged
      union all select parent_team_code, null, null from staged
    ) mentioned where code is not null group by code
  )
  select coalesce(stated.code, team.code) as code, coalesce(team.id, uuidv7()) as id, team.id is null as is_new,
    coalesce(stated.name, team.name, stated.code) as name,
    coalesce(stated.parent, parent.code) as parent_code,
    team.id is not null and stated.code is not null and (
      stated.name is distinct from coalesce(team.name, stated.name) and stated.name is not null
      or stated.parent is not null and stated.parent is distinct from parent.code
      or team.closed_at is not null
    ) as is_changed
  from stated
  full join (select * from people.unit where unit_set_id = ${TEAMS}) team on team.code = stated.code
  left join people.unit parent on parent.id = team.parent_id`;

/** Columns whose empty cells clear what is known, when the file has them at all. */
const clearing = (fields: ReadonlySet<string>, field: string, known: string) =>
  fields.has(field) ? `staged.${field}` : known;

/**
 * The first run knows no number of its administrator. The row with their address is theirs, whatever its number, unless
 * that number is somebody's already or the file has its own row for the placeholder.
 */
const FOUNDER = `founder.employee_id = '${FIRST_EMPLOYEE}' and lower(founder.email) = lower(staged.email)
    and founder.id in (select person_id from people.role_grant where role = 'admin' and unit_id is null)
    and not exists (select from people.person namesake where namesake.employee_id = staged.employee_id)
    and not exists (select from staged other where other.employee_id = '${FIRST_EMPLOYEE}')`;

export const planPeople = (fields: ReadonlySet<string>) => `
  create temporary table person_plan on commit drop as
  select staged.line, staged.employee_id,
    staged.employee_id is null or row_number() over (partition by staged.employee_id order by staged.line) > 1 as astray,
    person.id is null as is_new, coalesce(person.id, uuidv7()) as id,
    coalesce(staged.name, person.name) as name,
    ${clearing(fields, 'email', 'person.email')} as email,
    ${clearing(fields, 'manager_id', 'manager.employee_id')} as manager_code,
    null::uuid as manager_id,
    coalesce(staged.team_code, team.code) as team_code,
    coalesce(staged.site_code, site.code) as site_code,
    coalesce(staged.start_date, person.start_date, current_date) as start_date,
    ${clearing(fields, 'end_date', 'person.end_date')} as end_date,
    ${clearing(fields, 'leave_from', 'person.leave_from')} as leave_from,
    ${clearing(fields, 'leave_to', 'person.leave_to')} as leave_to,
    coalesce(staged.time_zone, person.time_zone, organisation.time_zone, 'UTC') as time_zone,
    coalesce(staged.locale, person.locale, organisation.locale, 'en-GB') as locale,
    staged.role as stated_role,
    ${ROLES} as roles_before,
    case staged.role
      when 'staff' then null
      when 'manager' then 'manager of ' || coalesce(staged.team_code, team.code)
      else coalesce(staged.role, ${ROLES})
    end as roles,
    case when person.id is not null then jsonb_build_object(
      'name', person.name, 'email', person.email, 'manager_id', manager.employee_id, 'team_code', team.code,
      'site_code', site.code, 'role', ${ROLES}, 'start_date', person.start_date, 'end_date', person.end_date,
      'leave_from', person.leave_from, 'leave_to', person.leave_to, 'time_zone', person.time_zone,
      'locale', person.locale)
      || case when founder.id is null then '{}' else jsonb_build_object('employee_id', founder.employee_id) end
    end as before
  from staged
  left join people.organisation on true
  left join people.person founder on ${FOUNDER}
  left join people.person on person.employee_id = coalesce(founder.employee_id, staged.employee_id)
  left join people.person manager on manager.id = person.manager_id
  left join (
    select distinct on (person_id) person_id, team_id, site_id from people.membership order by person_id, valid desc
  ) latest on latest.person_id = person.id
  left join people.unit team on team.id = latest.team_id
  left join people.unit site on site.id = latest.site_id`;

/** Managers are found in the file, or among those who are there. */
export const PLAN_MANAGERS = `
  update person_plan set manager_id = coalesce(
    (select id from person_plan manager where manager.employee_id = person_plan.manager_code and not manager.astray),
    (select id from people.person where person.employee_id = person_plan.manager_code))
  where manager_code is not null`;

export const PLAN_DIFF = `
  create temporary table person_diff on commit drop as
  select line, id, name, before, after,
    case when before is null then 'added'
      when before = after then 'unchanged'
      when after->>'end_date' is not null and after->>'end_date' is distinct from before->>'end_date' then 'ended'
      else 'changed' end as action
  from (
    select *, jsonb_build_object(
      'name', name, 'email', email, 'manager_id', manager_code, 'team_code', team_code, 'site_code', site_code,
      'role', roles, 'start_date', start_date, 'end_date', end_date, 'leave_from', leave_from, 'leave_to', leave_to,
      'time_zone', time_zone, 'locale', locale)
      || case when before ? 'employee_id' then jsonb_build_object('employee_id', employee_id) else '{}' end as after
    from person_plan
  ) planned`;
