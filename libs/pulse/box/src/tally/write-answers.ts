import { randomUUID } from 'node:crypto';
import type { Form } from '@throughline/pulse/domain';
import type { ClientBase } from 'pg';
import { answerRows } from './answer-rows';
import type { Count } from './count';
import { rollups } from './rollups';
import { shuffled } from './shuffled';

/** Rows in one statement. */
const BATCH = 5_000;

/**
 * Writes what is published of a wave: blocks, answers in random order under random ids, words apart, and their sums.
 * Call it in a transaction. @throws Error when not exactly what was counted is there afterwards
 * @param inOrder draws the order; only the attack on it gives another
 */
export async function writeAnswers(
  client: ClientBase,
  waveId: string,
  form: Form,
  { blocks, sheets }: Count,
  inOrder: <T>(items: readonly T[]) => T[] = shuffled,
): Promise<void> {
  const ids = blocks.map(() => randomUUID());
  const placed = inOrder(sheets).map(({ block, sheet }) => ({ blockId: ids[block]!, sheet }));
  const { answers, comments } = answerRows(form, placed);
  await insert(
    client,
    WRITE_BLOCKS,
    waveId,
    blocks.map((block, place) => ({ id: ids[place], ...block })),
  );
  await insert(client, WRITE_ANSWERS, waveId, inOrder(answers));
  await insert(client, WRITE_COMMENTS, waveId, inOrder(comments));
  await insert(client, WRITE_ROLLUPS, waveId, rollups(form, placed));
  const { rows } = await client.query<Record<string, number>>(COUNT_WRITTEN, [waveId]);
  const expected = { blocks: blocks.length, answers: answers.length, comments: comments.length };
  for (const [what, number] of Object.entries(expected))
    if (rows[0]?.[what] !== number)
      throw new Error(`Wave ${waveId}: ${rows[0]?.[what]} ${what} were written, ${number} were counted`);
}

async function insert(client: ClientBase, text: string, waveId: string, rows: readonly object[]): Promise<void> {
  for (let from = 0; from < rows.length; from += BATCH)
    await client.query(text, [waveId, JSON.stringify(rows.slice(from, from + BATCH))]);
}

const WRITE_BLOCKS = `
  insert into answers.block (id, wave_id, label, cohort_ids, unit_ids, site_ids, invited, answered)
  select id, $1, label, "cohortIds", "unitIds", "siteIds", invited, answered
  from json_to_recordset($2) as block
    (id uuid, label text, "cohortIds" text[], "unitIds" uuid[], "siteIds" uuid[], invited int, answered int)`;

const WRITE_ANSWERS = `
  insert into answers.answer (wave_id, block_id, sheet_id, question_id, value, choices)
  select $1, "blockId", "sheetId", "questionId", value, choices
  from json_to_recordset($2) as answer
    ("blockId" uuid, "sheetId" uuid, "questionId" text, value smallint, choices smallint[])`;

const WRITE_COMMENTS = `
  insert into answers.comment (id, wave_id, block_id, question_id, words, locale, week)
  select id, $1, "blockId", "questionId", words, locale,
    date_trunc('week', least(now(), (select closes_at from ballot.wave where wave_id = $1)))
  from json_to_recordset($2) as comment (id uuid, "blockId" uuid, "questionId" text, words text, locale text)`;

const WRITE_ROLLUPS = `
  insert into answers.rollup (wave_id, block_id, measure, n, sum, sum_of_squares, counts)
  select $1, "blockId", measure, n, sum, "sumOfSquares", counts
  from json_to_recordset($2) as rollup
    ("blockId" uuid, measure text, n int, sum float8, "sumOfSquares" float8, counts int[])`;

const COUNT_WRITTEN = `
  select (select count(*)::int from answers.block where wave_id = $1) as blocks,
    (select count(*)::int from answers.answer where wave_id = $1) as answers,
    (select count(*)::int from answers.comment where wave_id = $1) as comments`;
