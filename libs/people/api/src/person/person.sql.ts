import { BELONGS_TODAY, worksHere } from './works-here.sql';

/** The columns of a Person with today's team and site, for lists of any domain: `from people.person` + PERSON_PLACES. */
export const PERSON_FIELDS = `
  person.id, person.name, person.email, person.manager_id as "managerId",
  ${worksHere()} as active,
  case when team.id is not null then json_build_object('id', team.id, 'code', team.code, 'name', team.name, 'parentId', team.parent_id) end as team,
  case when site.id is not null then json_build_object('id', site.id, 'code', site.code, 'name', site.name, 'kind', site.kind) end as site`;

export const PERSON_PLACES = `
  left join people.membership on membership.person_id = person.id and ${BELONGS_TODAY}
  left join people.unit team on team.id = membership.team_id
  left join people.unit site on site.id = membership.site_id`;

/** $1 search or null, $2 lower-case name and $3 id of the cursor or nulls, $4 how many, $5 team or null, $6 only without sign-in. */
export const LIST_PEOPLE = {
  name: 'list_people',
  text: `
    select ${PERSON_FIELDS}, lower(person.name) as "sortKey"
    from people.person ${PERSON_PLACES}
    where ${worksHere()}
      and ($1::text is null or person.name ilike '%' || $1 || '%' or person.email ilike $1 || '%')
      and ($2::text is null or (lower(person.name), person.id) > ($2, $3::uuid))
      and ($5::uuid is null or team.id = $5)
      and (not $6 or not exists (select from people.credential where credential.person_id = person.id))
    order by lower(person.name), person.id
    limit $4`,
};

/** $1 search or null, $2 team or null, $3 only without sign-in. */
export const COUNT_PEOPLE = {
  name: 'count_people',
  text: `
    select count(*)::int as count from people.person
    where ${worksHere()}
      and ($1::text is null or name ilike '%' || $1 || '%' or email ilike $1 || '%')
      and ($2::uuid is null or id in (select person_id from people.membership where team_id = $2 and ${BELONGS_TODAY}))
      and (not $3 or not exists (select from people.credential where person_id = person.id))`,
};

/** $1 ids. */
export const FIND_PEOPLE = {
  name: 'find_people',
  text: `
    select ${PERSON_FIELDS}
    from people.person ${PERSON_PLACES}
    where person.id = any($1::uuid[])`,
};

/** $1 people: who they lead, by name. */
export const LIST_REPORTS = {
  name: 'list_reports',
  text: `
    select person.manager_id as of, ${PERSON_FIELDS}
    from people.person ${PERSON_PLACES}
    where person.manager_id = any($1::uuid[]) and ${worksHere()}
    order by lower(person.name), person.id`,
};

const MANAGERS = `
  select person_id from people.role_grant join people.person on person.id = person_id
  where role = 'manager' and unit_id = asked.id and ${worksHere()}`;

const LEADS_MOST = `
  select lead.id from people.membership join people.person on person.id = membership.person_id
  join people.person lead on lead.id = person.manager_id
  where membership.team_id = asked.id and ${BELONGS_TODAY} and ${worksHere()} and ${worksHere('lead.end_date')}
    and not exists (${MANAGERS})
  group by lead.id order by count(*) desc, lead.id limit 1`;

/** $1 teams: who manages each itself, by name; where nobody has that role, who leads most of its people. */
export const LIST_LEADS = {
  name: 'list_leads',
  text: `
    select asked.id as of, ${PERSON_FIELDS}
    from unnest($1::uuid[]) asked (id)
    cross join lateral (${MANAGERS} union (${LEADS_MOST})) leads (person_id)
    join people.person on person.id = leads.person_id ${PERSON_PLACES}
    where ${worksHere()}
    order by lower(person.name), person.id`,
};
