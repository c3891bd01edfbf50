import { PERSON_FIELDS, PERSON_PLACES } from '@throughline/people/api';

/** How many of those who did something are named. */
const NAMED_ACTORS = 3;

/** Newest first. $1 person, $2 time and $3 id of the cursor or nulls, $4 how many. */
export const LIST_NOTICES = {
  name: 'list_notices',
  text: `
    select notice.id, notice.kind, notice.subject_id as "recognitionId", notice.given,
      notice.last_at as "lastAt", notice.last_at::text as "sortKey", notice.read_at as "readAt",
      cardinality(notice.actor_ids) as "actorCount",
      (select coalesce(json_agg(actor order by actor.place desc), '[]') from (
         select place, ${PERSON_FIELDS}
         from unnest(notice.actor_ids) with ordinality acting (person_id, place)
         join people.person on person.id = acting.person_id ${PERSON_PLACES}
         where place > cardinality(notice.actor_ids) - ${NAMED_ACTORS}
       ) actor) as actors
    from notifications.notice
    where notice.person_id = $1
      and ($2::timestamptz is null or (notice.last_at, notice.id) < ($2, $3::uuid))
    order by notice.last_at desc, notice.id desc
    limit $4`,
};

/** $1 person. */
export const COUNT_UNREAD = {
  name: 'count_unread_notices',
  text: 'select count(*)::int as count from notifications.notice where person_id = $1 and read_at is null',
};

/** $1 person, $2 ids or null for all. */
export const MARK_READ = {
  name: 'mark_notices_read',
  text: `
    update notifications.notice set read_at = now()
    where person_id = $1 and read_at is null and ($2::uuid[] is null or id = any($2))
    returning id`,
};

/**
 * Tells people, one notice each: a new one, or more of one that they have not read. Who acts twice counts once.
 * $1 people, $2 kind, $3 subject, $4 who gave the subject, $5 who acts, $6 when.
 */
export const TELL = {
  name: 'tell_people',
  text: `
    insert into notifications.notice (person_id, kind, subject_id, given, actor_ids, first_at, last_at)
    select person_id, $2, $3, person_id = $4, array[$5::uuid], $6, $6 from unnest($1::uuid[]) person_id
    on conflict (person_id, kind, subject_id) where read_at is null do update
      set actor_ids = array_append(array_remove(notice.actor_ids, $5::uuid), $5::uuid), last_at = greatest(notice.last_at, excluded.last_at)
    returning id, person_id as "personId"`,
};

/** Forgets what was told about a subject. $1 subject. */
export const WITHDRAW = {
  name: 'withdraw_notices',
  text: 'delete from notifications.notice where subject_id = $1 returning person_id as "personId"',
};
