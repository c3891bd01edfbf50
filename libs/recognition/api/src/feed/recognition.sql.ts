import { BELONGS_TODAY, PERSON_FIELDS, PERSON_PLACES } from '@throughline/people/api';
import { VISIBLE } from '../recognition/visibility.sql';

/** A recognition with all that a card shows, one row each: $1 is the viewer, or null for nobody in particular. */
const NODE = `
  recognition.id, recognition.message, recognition.customer_meaning as "customerMeaning", recognition.private,
  recognition.created_at as "createdAt", recognition.edited_at as "editedAt", recognition.mentions,
  (select to_json(giver) from (
     select ${PERSON_FIELDS} from people.person ${PERSON_PLACES} where person.id = recognition.giver_id
   ) giver) as giver,
  (select coalesce(json_agg(thanked order by thanked.position), '[]') from (
     select recipient.position, ${PERSON_FIELDS}
     from recognition.recipient join people.person on person.id = recipient.person_id ${PERSON_PLACES}
     where recipient.recognition_id = recognition.id
   ) thanked) as recipients,
  (select coalesce(json_agg(
       json_build_object('id', unit.id, 'code', unit.code, 'name', unit.name, 'parentId', unit.parent_id)
       order by recipient.position), '[]')
     from recognition.recipient join people.unit on unit.id = recipient.team_id
     where recipient.recognition_id = recognition.id and recipient.person_id is null) as teams,
  (select json_build_object('id', principle.id, 'name', principle.name)
     from principles.principle where principle.id = recognition.principle_id) as principle,
  (select coalesce(json_agg(reaction), '[]') from (
     select kind, count(*)::int as count, coalesce(bool_or(person_id = $1), false) as mine
     from recognition.reaction where recognition_id = recognition.id group by kind order by kind
   ) reaction) as reactions,
  (select count(*)::int from recognition.comment
     where recognition_id = recognition.id and comment.removed_at is null) as "commentCount"`;

/** Stands after every id, so that a first page and the next are one plan. */
const LAST = `'ffffffff-ffff-ffff-ffff-ffffffffffff'`;
const BEFORE = `< coalesce($2::uuid, ${LAST})`;

/**
 * A page of thanks, newest first, as one statement: the page's rows are found first, then dressed.
 * $1 viewer or null, $2 id of the cursor or null, $3 how many, $4 principle or null, $5 what `listed` needs.
 * @param listed the recognitions to choose from, each once, in the order of their ids
 */
const feed = (name: string, listed = 'recognition.recognition') => ({
  name: `recognition_feed_${name}`,
  text: `
    select ${NODE} from (
      select recognition.* from ${listed}
      where recognition.id ${BEFORE} and ($4::uuid is null or recognition.principle_id = $4) and ${VISIBLE}
      order by recognition.id desc limit $3
    ) recognition order by recognition.id desc`,
});

/** Recognitions named by a list of ids. */
const named = (ids: string) => `(${ids}) named join recognition.recognition on recognition.id = named.recognition_id`;
/** Those with a recipient of a team: named once, however many of its people were thanked. */
const ofTeam = (teamId: string) =>
  named(`select distinct recognition_id from recognition.recipient
         where team_id = ${teamId} and recognition_id ${BEFORE} order by recognition_id desc`);

export const FEED = {
  everyone: feed('everyone'),
  given: feed('given', `(select * from recognition.recognition where giver_id = $1) recognition`),
  mine: feed(
    'mine',
    named(`select recognition_id from recognition.recipient where person_id = $1 and recognition_id ${BEFORE}
           union
           select recognition_id from people.membership join recognition.recipient using (team_id)
           where membership.person_id = $1 and recipient.person_id is null and recognition_id ${BEFORE}
             and membership.valid @> uuid_extract_timestamp(recognition_id)::date`),
  ),
  myTeam: feed('my_team', ofTeam(`(select team_id from people.membership where person_id = $1 and ${BELONGS_TODAY})`)),
  /** $5 person */
  person: feed('person', named('select recognition_id from recognition.recipient where person_id = $5')),
  /** $5 team */
  team: feed('team', ofTeam('$5')),
} as const;

/** $1 viewer or null, $2 id. */
export const FIND_RECOGNITION = {
  name: 'find_recognition',
  text: `select ${NODE} from recognition.recognition where recognition.id = $2 and ${VISIBLE}`,
};

/** $1 viewer, $2 ids. */
export const FIND_RECOGNITIONS = {
  name: 'find_recognitions',
  text: `select ${NODE} from recognition.recognition where recognition.id = any($2::uuid[]) and ${VISIBLE}`,
};

/** What its giver gave, taken back or not: the answer to giving it again with the same key. $1 giver, $2 id. */
export const FIND_OWN = {
  name: 'find_own_recognition',
  text: `
    select ${NODE}, recognition.removed_at as "removedAt"
    from recognition.recognition where recognition.id = $2 and recognition.giver_id = $1`,
};

/** The newest thanks to a person for each principle, with how many there are of it. $1 viewer, $2 person, $3 how many of each. */
export const KNOWN_FOR = {
  name: 'known_for',
  text: `
    select ${NODE}, recognition."ofPrinciple" from (
      select recognition.*, count(*) over (partition by principle_id)::int as "ofPrinciple",
        row_number() over (partition by principle_id order by id desc) as nth
      from ${named('select recognition_id from recognition.recipient where person_id = $2')}
      where ${VISIBLE}
    ) recognition where nth <= $3
    order by recognition."ofPrinciple" desc, recognition.principle_id, recognition.id desc`,
};

/** How many thanks of the last days I see that were given to me, by me, and to my team. $1 viewer, $2 days. */
export const COUNT_LATELY = {
  name: 'count_thanks_lately',
  text: `
    with lately as (select uuidv7(make_interval(days => -$2::int)) as id)
    select
      (select count(*)::int from (
         select recognition_id from recognition.recipient where person_id = $1 and recognition_id > (select id from lately)
         union
         select recognition_id from people.membership join recognition.recipient using (team_id)
         where membership.person_id = $1 and recipient.person_id is null and recognition_id > (select id from lately)
           and membership.valid @> uuid_extract_timestamp(recognition_id)::date
       ) named join recognition.recognition on recognition.id = named.recognition_id where removed_at is null) as received,
      (select count(*)::int from recognition.recognition
       where giver_id = $1 and id > (select id from lately) and removed_at is null) as given,
      (select count(*)::int from (
         select distinct recognition_id from recognition.recipient
         where team_id = (select team_id from people.membership where person_id = $1 and ${BELONGS_TODAY})
           and recognition_id > (select id from lately)
       ) named join recognition.recognition on recognition.id = named.recognition_id where ${VISIBLE}) as "toMyTeam"`,
};
