/** The columns of a Person with today's team and site, for lists of any domain: `from people.person` + PERSON_PLACES. */
export const PERSON_FIELDS = `
  person.id, person.name, person.email, person.manager_id as "managerId",
  (person.end_date is null or person.end_date >= current_date) as active,
  case when team.id is not null then json_build_object('id', team.id, 'code', team.code, 'name', team.name, 'parentId', team.parent_id) end as team,
  case when site.id is not null then json_build_object('id', site.id, 'code', site.code, 'name', site.name, 'kind', site.kind) end as site`;

export const PERSON_PLACES = `
  left join people.membership on membership.person_id = person.id and membership.valid @> current_date
  left join people.unit team on team.id = membership.team_id
  left join people.unit site on site.id = membership.site_id`;

/** $1 search or null, $2 lower-case name and $3 id of the cursor or nulls, $4 how many, $5 team or null, $6 only without sign-in. */
export const LIST_PEOPLE = {
  name: 'list_people',
  text: `
    select ${PERSON_FIELDS}, lower(person.name) as "sortKey"
    from people.person ${PERSON_PLACES}
    where (person.end_date is null or person.end_date >= current_date)
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
    where (end_date is null or end_date >= current_date)
      and ($1::text is null or name ilike '%' || $1 || '%' or email ilike $1 || '%')
      and ($2::uuid is null or id in (select person_id from people.membership where team_id = $2 and valid @> current_date))
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

/** $1 a person: who they lead, by name. */
export const LIST_REPORTS = {
  name: 'list_reports',
  text: `
    select ${PERSON_FIELDS}
    from people.person ${PERSON_PLACES}
    where person.manager_id = $1 and (person.end_date is null or person.end_date >= current_date)
    order by lower(person.name), person.id`,
};

/** $1 a team: who manages it itself, by name. */
export const LIST_LEADS = {
  name: 'list_leads',
  text: `
    select ${PERSON_FIELDS}
    from people.person ${PERSON_PLACES}
    where person.id in (select person_id from people.role_grant where role = 'manager' and unit_id = $1)
      and (person.end_date is null or person.end_date >= current_date)
    order by lower(person.name), person.id`,
};
