import { PERSON_FIELDS, PERSON_PLACES } from '@throughline/people/api';

const COMMENT = `
  comment.id, comment.message, comment.mentions, comment.created_at as "createdAt",
  (select to_json(author) from (
     select ${PERSON_FIELDS} from people.person ${PERSON_PLACES} where person.id = comment.author_id
   ) author) as author`;

/** First said first. $1 recognition, $2 id of the cursor or null, $3 how many. */
export const LIST_COMMENTS = {
  name: 'list_comments',
  text: `
    select ${COMMENT} from recognition.comment
    where recognition_id = $1 and removed_at is null
      and id > coalesce($2::uuid, '00000000-0000-0000-0000-000000000000')
    order by id limit $3`,
};

/** $1 id; a removed one too, so that a retry of adding it gets its answer. */
export const FIND_COMMENT = {
  name: 'find_comment',
  text: `select ${COMMENT} from recognition.comment where id = $1`,
};
