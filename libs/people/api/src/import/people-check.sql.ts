import { worksHere } from '../person/works-here.sql';
import { GREAT_ROLE_IN_WORDS, holdsGreatRole } from '../role/reach.sql';
import { ADMINISTRATORS, NAME_ANOTHER_ADMINISTRATOR } from '../role/administrators.sql';

const MOST = 10_000;

/** A check: rows of line, column, value, message and hint. */
const check = (select: string) => `${select} order by line limit ${MOST}`;

const sameTeamOtherWord = (column: string, what: string) =>
  check(`
    select line, '${column}' as "column", ${column} as value,
      'Line ' || first_line || ' gives team ' || team_code || ' another ${what}' as message,
      'Write the same in all lines of a team.' as hint
    from (
      select line, team_code, ${column}, first_value(${column}) over same as first, first_value(line) over same as first_line
      from staged where team_code is not null and ${column} is not null window same as (partition by team_code order by line)
    ) named where ${column} <> first`);

const before = (earlier: string, later: string, message: string) =>
  check(`
    select line, '${later}' as "column", ${later}::text as value, '${message}' as message,
      'Correct one of the two days.' as hint
    from person_plan where ${later} < ${earlier}`);

/** Each needs the plan. None takes parameters. */
export const PEOPLE_CHECKS: readonly string[] = [
  sameTeamOtherWord('team_name', 'name'),
  sameTeamOtherWord('parent_team_code', 'team above it'),
  before('start_date', 'end_date', 'This is before the first day'),
  before('leave_from', 'leave_to', 'The leave ends before it begins'),
  check(`
    select line, 'leave_from' as "column", '' as value, 'The leave has an end and no beginning' as message,
      'Fill in leave_from.' as hint
    from person_plan where leave_to is not null and leave_from is null`),
  check(`
    select line, 'email' as "column", email as value, 'Line ' || first_line || ' has the same e-mail address' as message,
      'An address belongs to one person; leave it empty for those who have none.' as hint
    from (
      select line, email, employee_id, first_value(line) over same as first_line, first_value(employee_id) over same as first
      from person_plan where email is not null window same as (partition by lower(email) order by line)
    ) addressed where line > first_line and employee_id is distinct from first`),
  check(`
    select line, 'email' as "column", plan.email as value,
      'This address belongs to employee ' || person.employee_id || ' already' as message,
      'Correct it, or give that person another address in the same file.' as hint
    from person_plan plan
    join people.person on lower(person.email) = lower(plan.email) and person.id <> plan.id
    where not exists (select from person_plan other where other.id = person.id)`),
  check(`
    select line, 'manager_id' as "column", manager_code as value,
      'There is no such employee, neither in the file nor in Throughline' as message,
      'Add a line for the manager, or correct the number.' as hint
    from person_plan where manager_code is not null and manager_id is null`),
  check(`
    select line, 'role' as "column", stated_role as value, 'A manager needs a team to manage' as message,
      'Fill in team_code.' as hint
    from person_plan where stated_role = 'manager' and team_code is null`),
];

const ADMIN = `'(^|, )admin(,|$)'`;

/**
 * Somebody who is no administrator reaches nobody with a great role by a file (see reach.sql.ts): neither gives nor takes
 * such a role, nor decides where the mail of those who hold one goes, by what they sign in, and whether they work here.
 */
export const CHECK_REACH = check(`
  select line, 'role' as "column", coalesce(stated_role, '') as value,
    'Only an administrator gives or takes the roles hr, leader and admin' as message,
    'Ask an administrator to import this line, or leave the role empty.' as hint
  from person_plan
  where roles is distinct from roles_before and (roles ~ ${GREAT_ROLE_IN_WORDS} or roles_before ~ ${GREAT_ROLE_IN_WORDS})
  union all
  select line, field, coalesce(value, ''), 'Only an administrator changes this for who has the role hr, leader or admin',
    'Ask an administrator to import this line.'
  from person_plan plan join people.person on person.id = plan.id
    cross join lateral (values
      ('employee_id', plan.employee_id, plan.employee_id <> person.employee_id),
      ('email', plan.email, lower(plan.email) is distinct from lower(person.email)),
      ('start_date', plan.start_date::text, plan.start_date <> person.start_date and plan.start_date > current_date),
      ('end_date', plan.end_date::text, plan.end_date is distinct from person.end_date)
    ) touched (field, value, is_touched)
  where is_touched and ${holdsGreatRole('person.id')}`);

/** An organisation keeps an administrator. */
export const CHECK_ADMIN_LEFT = check(`
  select line, 'role' as "column", coalesce(stated_role, '') as value,
    'After this no administrator would be left' as message, '${NAME_ANOTHER_ADMINISTRATOR}' as hint
  from person_plan
  where roles_before ~ ${ADMIN}
    and not exists (select from person_plan where roles ~ ${ADMIN} and ${worksHere('end_date')})
    and not exists (${ADMINISTRATORS} and not exists (select from person_plan where person_plan.id = person_id))`);

export const MANAGER_EDGES = `
  select employee_id as node, manager_code as up from person_plan where manager_code is not null and not astray
  union all
  select person.employee_id, manager.employee_id from people.person join people.person manager on manager.id = person.manager_id
  where not exists (select from person_plan where person_plan.id = person.id)`;

export const TEAM_EDGES = 'select code as node, parent_code as up from team_plan where parent_code is not null';
