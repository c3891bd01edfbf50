import { PERSON_FIELDS, PERSON_PLACES } from '@throughline/people/api';

const STATE = `case when published_at is null then 'draft' when retired_at is null then 'published' else 'retired' end`;

/** $1 one principle, or null for all; $2 the states of those wanted. */
export const LIST_PRINCIPLES = {
  name: 'list_principles',
  text: `
    select principle.id, principle.name, plain_words as "plainWords", customer_need as "customerNeed",
      behaviours_do as "behavioursDo", behaviours_stop as "behavioursStop", version, position, ${STATE} as state,
      case when origin_study is not null then
        json_build_object('study', origin_study, 'n', origin_n, 'year', origin_year) end as origin,
      (select to_json(owner) from (
         select ${PERSON_FIELDS} from people.person ${PERSON_PLACES} where person.id = principle.owner_id
       ) owner) as owner,
      (select coalesce(json_agg(example order by example.position, example.id), '[]')
         from principles.example where principle_id = principle.id) as examples
    from principles.principle
    where ${STATE} = any($2) and ($1::uuid is null or principle.id = $1)
    order by position, principle.name`,
};
