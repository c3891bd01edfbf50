import { worksHere } from '../person/works-here.sql';

/** Who runs Throughline here: administrators of the whole who have not left. An organisation keeps one. */
export const ADMINISTRATORS = `
  select person_id from people.role_grant join people.person on person.id = person_id
  where role = 'admin' and unit_id is null and ${worksHere()}`;

/** What to do before the last administrator goes. */
export const NAME_ANOTHER_ADMINISTRATOR = 'Make somebody else an administrator first.';
