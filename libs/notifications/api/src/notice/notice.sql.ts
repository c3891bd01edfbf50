import { PERSON_FIELDS, PERSON_PLACES } from '@throughline/people/api';

/** How many of those who did something are named. */
const NAMED_ACTORS = 3;

/** Notices of thanks that were taken back are not shown: they are there again when the thanks are. */
const SHOWN = `not exists (
      select from notifications.removed_subject gone where gone.subject_id = notice.subject_id and gone.removed)`;

/** Newest first. $1 person, $2 time and $3 id of the cursor or nulls, $4 how many. */
export const LIST_NOTICES = {
  name: 'list_notices',
  text: `
    select notice.id, notice.kind, notice.given,
      case when notice.kind not like 'pulse%' then notice.subject_id end as "recognitionId",
      case when notice.kind like 'pulse%' then notice.subject_id end as "waveId",
      notice.last_at as "lastAt", notice.last_at::text as "sortKey", notice.read_at as "readAt",
      cardinality(notice.actor_ids) as "actorCount",
      (select coalesce(json_agg(actor order by actor.place desc), '[]') from (
         select place, ${PERSON_FIELDS}
         from unnest(notice.actor_ids) with ordinality acting (person_id, place)
         join people.person on person.id = acting.person_id ${PERSON_PLACES}
         where place > cardinality(notice.actor_ids) - ${NAMED_ACTORS}
       ) actor) as actors
    from notifications.notice
    where notice.person_id = $1 and ${SHOWN}
      and ($2::timestamptz is null or (notice.last_at, notice.id) < ($2, $3::uuid))
    order by notice.last_at desc, notice.id desc
    limit $4`,
};

/** $1 person. */
export const COUNT_UNREAD = {
  name: 'count_unread_notices',
  text: `
    select count(*)::int as count from notifications.notice
    where person_id = $1 and read_at is null and ${SHOWN}`,
};

/** $1 person, $2 ids or null for all. */
export const MARK_READ = {
  name: 'mark_notices_read',
  text: `
    update notifications.notice set read_at = now()
    where person_id = $1 and read_at is null and ($2::uuid[] is null or id = any($2)) and ${SHOWN}
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

/** Tells people of what is nobody's act, one notice each while they have not read it. $1 people, $2 kind, $3 subject, $4 when. */
export const ANNOUNCE = {
  name: 'announce_to_people',
  text: `
    insert into notifications.notice (person_id, kind, subject_id, actor_ids, first_at, last_at)
    select person_id, $2, $3, '{}', $4, $4 from unnest($1::uuid[]) person_id
    on conflict (person_id, kind, subject_id) where read_at is null do nothing
    returning id, person_id as "personId"`,
};

/**
 * Notes that people are told of an act, unless it was taken back since; gives who is to be told.
 * $1 people, $2 kind, $3 subject, $4 who acts, $5 act, $6 event.
 */
export const NOTE_TOLD = {
  name: 'note_told',
  text: `
    insert into notifications.told (person_id, kind, subject_id, actor_id, act, event_id)
    select person_id, $2, $3, $4, $5, $6 from unnest($1::uuid[]) person_id
    where not exists (
      select from notifications.taken_back
      where subject_id = $3 and actor_id = $4 and act = $5 and event_id > $6::bigint)
    on conflict (subject_id, actor_id, act, kind, person_id) do update
      set event_id = greatest(told.event_id, excluded.event_id)
    returning person_id as "personId"`,
};

/** Notes that an act was taken back. $1 subject, $2 who acted, $3 act, $4 event. */
export const NOTE_TAKEN_BACK = {
  name: 'note_taken_back',
  text: `
    insert into notifications.taken_back (subject_id, actor_id, act, event_id) values ($1, $2, $3, $4)
    on conflict (subject_id, actor_id, act) do update
      set event_id = greatest(taken_back.event_id, excluded.event_id)`,
};

/**
 * Takes an act out of what people were told. Where it was the actor's last of its kind, the notice names them no more,
 * and one that would name nobody goes. Gives whose notices changed. $1 subject, $2 who acted, $3 act, $4 event.
 */
export const TAKE_BACK = {
  name: 'take_back_notices',
  text: `
    with gone as (
      delete from notifications.told
      where subject_id = $1 and actor_id = $2 and act = $3 and event_id < $4::bigint
      returning person_id, kind
    ), silent as (
      select person_id, kind from gone
      where not exists (
        select from notifications.told other
        where other.subject_id = $1 and other.actor_id = $2 and other.kind = gone.kind
          and other.person_id = gone.person_id and (other.act <> $3 or other.event_id >= $4::bigint))
    ), shortened as (
      update notifications.notice set actor_ids = array_remove(actor_ids, $2::uuid) from silent
      where notice.subject_id = $1 and notice.person_id = silent.person_id and notice.kind = silent.kind
        and $2::uuid = any(actor_ids) and actor_ids <> array[$2::uuid]
      returning notice.person_id
    ), emptied as (
      delete from notifications.notice using silent
      where notice.subject_id = $1 and notice.person_id = silent.person_id and notice.kind = silent.kind
        and actor_ids = array[$2::uuid]
      returning notice.person_id
    )
    select person_id as "personId" from shortened union select person_id from emptied`,
};

/** Hides or shows all that was told about a subject; nothing when a later event decided. $1 subject, $2 event, $3 whether it is gone. */
export const HIDE = {
  name: 'hide_notices',
  text: `
    with decided as (
      insert into notifications.removed_subject (subject_id, event_id, removed) values ($1, $2, $3)
      on conflict (subject_id) do update set event_id = excluded.event_id, removed = excluded.removed
        where removed_subject.event_id < excluded.event_id
      returning subject_id
    )
    select distinct person_id as "personId" from notifications.notice join decided using (subject_id)`,
};
