import { worksHere } from '../person/works-here.sql';

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
