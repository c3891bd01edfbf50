import {
  type Answer,
  type Form,
  itemScore,
  personScore,
  type Question,
  type Rollup,
  type Sheet,
} from '@throughline/pulse/domain';

type Growing<T> = { -readonly [Key in keyof T]: T[Key] extends readonly number[] ? number[] : T[Key] };

/** Sheets as sums by block and measure. */
export function rollups(form: Form, sheets: readonly { readonly blockId: string; readonly sheet: Sheet }[]): Rollup[] {
  const byKey = new Map<string, Growing<Rollup>>();
  const add = (blockId: string, measure: string, width: number, score: number, marks: readonly [number, number][]) => {
    const key = `${blockId}|${measure}`;
    const rollup = byKey.get(key) ?? { blockId, measure, n: 0, sum: 0, sumOfSquares: 0, counts: zeros(width) };
    byKey.set(key, rollup);
    rollup.n += 1;
    rollup.sum += score;
    rollup.sumOfSquares += score ** 2;
    for (const [place, weight] of marks) rollup.counts[place]! += weight;
  };
  for (const { blockId, sheet } of sheets) {
    for (const question of form.questions) {
      const answer = sheet.answers[question.id];
      if (answer === undefined || question.kind === 'TEXT') continue;
      add(blockId, question.id, widthOf(question), scoreOf(question, answer), marksOf(question, answer));
    }
    for (const index of form.indices) {
      const score = index.scoring === 'MEAN_0_100' ? personScore(index, form.questions, sheet.answers) : null;
      if (score !== null) add(blockId, index.id, 0, score, []);
    }
  }
  return [...byKey.values()];
}

const zeros = (length: number) => Array.from({ length }, () => 0);

function widthOf(question: Question): number {
  if (question.kind === 'LIKERT') return question.labels.length;
  if (question.kind === 'SCALE') return 11;
  return question.kind === 'TEXT' ? 0 : question.options.length;
}

function scoreOf(question: Question, answer: Answer): number {
  if (question.kind === 'LIKERT') return itemScore(question, answer as number);
  return question.kind === 'SCALE' ? (answer as number) : 0;
}

/** The places to count, and how much each. */
function marksOf(question: Question, answer: Answer): [number, number][] {
  if (question.kind === 'LIKERT') return [[(answer as number) - 1, 1]];
  if (question.kind === 'SCALE') return [[answer as number, 1]];
  if (question.kind === 'TEXT') return [];
  const placeOf = (id: string) => question.options.findIndex((option) => option.id === id);
  const chosen = typeof answer === 'string' ? [answer] : (answer as readonly string[]);
  return chosen.map((id, rank) => [placeOf(id), question.kind === 'RANKING' ? rank + 1 : 1]);
}
