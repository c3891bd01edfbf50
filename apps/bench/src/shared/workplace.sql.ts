import { peopleIn } from './people.sql';

/** 6,700 people in 67 teams at as many sites, each signed in with the token `bench-<number>`; the first is of HR. */
export const WORKPLACE = `
  ${peopleIn({ units: 67, teams: 67, sites: 67 })}
  insert into people.role_grant (person_id, role) select id, 'hr' from people.person where employee_id = '1';
  insert into people.session (token_hash, person_id, user_agent, expires_at)
    select sha256(convert_to('bench-' || employee_id, 'utf8')), id, 'bench', now() + interval '1 day' from people.person;
  create table public.plain_ballot (body bytea not null);
  analyze;
`;

export const cookieOf = (person: number) => `throughline=bench-${person}`;
