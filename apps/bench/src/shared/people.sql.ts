/** 6,700 people in so many teams, at so many sites; `units` of each are made. */
export const peopleIn = ({ units, teams, sites }: Readonly<Record<'units' | 'teams' | 'sites', number>>) => `
  insert into people.organisation (name) values ('Bench') on conflict do nothing;
  insert into people.unit (unit_set_id, code, name)
    select unit_set.id, origin || '-' || n, origin || ' ' || n
    from people.unit_set cross join generate_series(1, ${units}) n where origin <> 'import';
  insert into people.person (employee_id, name, email, start_date, time_zone, locale)
    select n, 'Person ' || n, 'person' || n || '@example.org', '2020-01-01', 'Europe/London', 'en-GB'
    from generate_series(1, 6700) n;
  insert into people.membership (person_id, team_id, site_id, valid)
    select person.id, team.id, site.id, daterange('2020-01-01', null)
    from people.person
    join people.unit team on team.code = 'teams-' || (1 + employee_id::int % ${teams})
    join people.unit site on site.code = 'sites-' || (1 + employee_id::int % ${sites});`;
