import { peopleIn } from '../shared/people.sql';

/** A workplace and 200,000 thanks: two years, one to three recipients, reactions on some, comments on a few. */
export const ROWS = `
  ${peopleIn({ units: 400, teams: 400, sites: 60 })}
  insert into principles.principle (name, plain_words, position)
    select 'Principle ' || n, 'In plain words ' || n, n from generate_series(1, 8) n;
  create temporary table giver as select id, row_number() over (order by id) as n from people.person;
  create temporary table principle as select id, row_number() over (order by id) as n from principles.principle;
  insert into recognition.recognition (id, giver_id, principle_id, message, customer_meaning)
    select uuidv7(make_interval(mins => -5 * minute)), giver.id, principle.id,
      'You stayed on the line until it worked, and rang back the next day to hear how it went. Number ' || minute,
      case when minute % 3 = 0 then 'She kept her own number, and told her sister about it.' end
    from generate_series(1, 200000) minute
    join giver on giver.n = 1 + minute::bigint * 7919 % 6700 join principle on principle.n = 1 + minute % 8;
  create temporary table given as select id, row_number() over (order by id) as n from recognition.recognition;
  insert into recognition.recipient (recognition_id, position, person_id, team_id)
    select given.id, position, giver.id, membership.team_id
    from given cross join generate_series(0, 2) position
    join giver on giver.n = 1 + (given.n * 104729 + position * 31) % 6700
    join people.membership on membership.person_id = giver.id
    where position <= given.n % 3;
  insert into recognition.reaction (recognition_id, kind, person_id)
    select given.id, (array['heart', 'clap', 'star'])[1 + k % 3], giver.id
    from given cross join generate_series(1, 4) k join giver on giver.n = 1 + (given.n * 15485863 + k * 17) % 6700
    where k <= given.n % 5 on conflict do nothing;
  insert into recognition.comment (recognition_id, author_id, message)
    select given.id, giver.id, 'So well done.' from given join giver on giver.n = 1 + given.n * 3 % 6700 where given.n % 4 = 0;
  analyze;
`;
