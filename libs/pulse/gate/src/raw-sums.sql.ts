/**
 * The sums of a wave's Likert answers, from the answers themselves: what a rollup must equal, and what it saves.
 * $1 wave, $2 how many labels each question has.
 */
export const RAW_SUMS = `
  select block_id, question_id as measure, count(*)::int as n, sum(score) as sum, sum(score ^ 2) as sum_of_squares,
    (select array_agg(total order by label) from (
      select label, count(*) filter (where given = label)::int as total
      from generate_series(1, $2) label, unnest(array_agg(value)) given group by label) by_label) as counts
  from (select *, 100::float8 * (value - 1) / ($2 - 1) as score from answers.answer where wave_id = $1) answer
  group by block_id, question_id`;

/** The same rows, as the tally has summed them once. $1 wave. */
export const KEPT_SUMS = `
  select block_id, measure, n, sum, sum_of_squares, counts from answers.rollup where wave_id = $1`;
