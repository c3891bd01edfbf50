/**
 * Who sees a recognition: everybody; when it is private, the giver and those thanked, be it by name or with their
 * team as it was on that day. `viewer` is SQL for a person's id, or for null: nobody in particular.
 */
const visibleTo = (viewer: string) => `
  recognition.removed_at is null and (
    not recognition.private or recognition.giver_id = ${viewer} or exists (
      select from recognition.recipient
      where recipient.recognition_id = recognition.id and (
        recipient.person_id = ${viewer} or (recipient.person_id is null and exists (
          select from people.membership
          where membership.person_id = ${viewer} and membership.team_id = recipient.team_id
            and membership.valid @> recognition.created_at::date)))))`;

/** For statements whose $1 is the viewer, or null. */
export const VISIBLE = visibleTo('$1');

/** Which of some people see a recognition. $1 people, $2 id. */
export const WHO_SEES = {
  name: 'who_sees_recognition',
  text: `
    select asked.id from unnest($1::uuid[]) asked (id), recognition.recognition
    where recognition.id = $2 and ${visibleTo('asked.id')}`,
};

/** Who a recognition is about. $1 viewer, $2 id. */
export const FIND_SEEN = {
  name: 'find_seen_recognition',
  text: `
    select recognition.id as "recognitionId", recognition.giver_id as "giverId", recognition.private,
      array(select person_id from recognition.recipient
        where recognition_id = recognition.id and person_id is not null order by position) as "personIds",
      array(select team_id from recognition.recipient
        where recognition_id = recognition.id and person_id is null order by position) as "teamIds"
    from recognition.recognition where recognition.id = $2 and ${VISIBLE}`,
};

/** What its giver may still do. $1 id. */
export const FIND_GIVEN = {
  name: 'find_given_recognition',
  text: `
    select giver_id as "giverId", private, created_at as "createdAt", removed_at as "removedAt", mentions
    from recognition.recognition where id = $1`,
};
