/**
 * Whether somebody works here today: the one owner of the rule, as a fragment, so that PostgreSQL plans what it would for
 * the words themselves. The last day belongs to it.
 * @param endDate the column with the last day, from code and never from a request
 */
export const worksHere = (endDate = 'person.end_date') => `(${endDate} is null or ${endDate} >= current_date)`;

/** Whether somebody has left; not for rows that are not there, as in a left join. */
export const hasLeft = (endDate = 'person.end_date') => `(${endDate} < current_date)`;

/** Memberships of today. */
export const BELONGS_TODAY = 'membership.valid @> current_date';
