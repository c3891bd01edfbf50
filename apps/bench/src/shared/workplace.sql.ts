/** 6,700 people in 67 teams at as many sites, each signed in with the token `bench-<number>`; the first is of HR. */
export const WORKPLACE = `
  insert into people.organisation (name) values ('Bench') on conflict do nothing;
  insert into people.unit (unit_set_id, code, name)
    select unit_set.id, origin || '-' || n, origin || ' ' || n
    from people.unit_set cross join generate_series(1, 67) n where origin <> 'import';
  insert into people.person (employee_id, name, email, start_date, time_zone, locale)
    select n, 'Person ' || n, 'person' || n || '@example.org', '2020-01-01', 'Europe/London', 'en-GB'
    from generate_series(1, 6700) n;
  insert into people.membership (person_id, team_id, site_id, valid)
    select person.id, team.id, site.id, daterange('2020-01-01', null)
    from people.person
    join people.unit team on team.code = 'teams-' || (1 + employee_id::int % 67)
    join people.unit site on site.code = 'sites-' || (1 + employee_id::int % 67);
  insert into people.role_grant (person_id, role) select id, 'hr' from people.person where employee_id = '1';
  insert into people.session (token_hash, person_id, user_agent, expires_at)
    select sha256(convert_to('bench-' || employee_id, 'utf8')), id, 'bench', now() + interval '1 day' from people.person;
  create table public.plain_ballot (body bytea not null);
  analyze;
`;

export const cookieOf = (person: number) => `throughline=bench-${person}`;
