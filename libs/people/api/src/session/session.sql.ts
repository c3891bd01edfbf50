import { hasLeft, worksHere } from '../person/works-here.sql';

/** $1 hash of the token. Gives the viewer, and notes that the session was used. */
export const FIND_VIEWER = {
  name: 'find_viewer',
  text: `
    with seen as (
      update people.session set seen_at = now()
      where token_hash = $1 and expires_at > now()
      returning id, person_id
    )
    select seen.id as "sessionId", seen.person_id as "personId",
      coalesce((select json_agg(json_build_object('role', role, 'unitId', unit_id))
                from people.role_grant where person_id = seen.person_id), '[]') as grants
    from seen join people.person on person.id = seen.person_id
    where ${worksHere()}`,
};

/** $1 hash of the token. Why the session is over and since when; no row when it is open, or was forgotten. */
export const FIND_ENDED = `
  select case when ${hasLeft()} then 'left' else coalesce(ended_why, 'expired') end as why,
    least(expires_at, case when ${hasLeft()} then person.end_date + 1 end) as at
  from people.session join people.person on person.id = session.person_id
  where token_hash = $1 and (expires_at <= now() or ${hasLeft()})`;

/** $1 person, $2 why, $3 as `which` says. Ends their open sessions, and forgets in which browsers they were. */
export const END_SESSIONS = (which: 'id = $3' | 'id is distinct from $3') => `
  update people.session set expires_at = now(), ended_why = $2, user_agent = ''
  where person_id = $1 and expires_at > now() and ${which} returning id`;
