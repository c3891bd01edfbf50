/**
 * Whether somebody works here today: the one owner of the rule, as a fragment, so that PostgreSQL plans what it would for
 * the words themselves. The last day belongs to it.
 * @param endDate the column with the last day, from code and never from a request
 * @param day another day than today, as an expression from code
 */
export const worksHere = (endDate = 'person.end_date', day = 'current_date') =>
  `(${endDate} is null or ${endDate} >= ${day})`;

/** Whether a person is on leave on a day, an expression from code. Both ends belong to it; one may be open. */
export const onLeave = (day = 'current_date') =>
  `(person.leave_from <= ${day} and coalesce(person.leave_to >= ${day}, true))`;

/** Whether somebody has left; not for rows that are not there, as in a left join. */
export const hasLeft = (endDate = 'person.end_date') => `(${endDate} < current_date)`;

/** Memberships of today. */
export const BELONGS_TODAY = 'membership.valid @> current_date';
