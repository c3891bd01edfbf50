import type { Form, Question } from '../form/form';
import { itemScore } from '../score/score';
import type { CountedBlock, Rollup, WaveSums } from '../figure/wave-sums';

/** A wave of blocks that answered so, by question and place on its scale: for tests of what is made of the sums. */
export function madeUpWave({
  form,
  groups,
  threshold = 5,
}: {
  form: Form;
  groups: readonly Readonly<Record<string, readonly number[]>>[];
  threshold?: number;
}): WaveSums {
  const blocks = groups.map((answers, place): CountedBlock => {
    const answered = Math.max(...Object.values(answers).map(({ length }) => length));
    const name = `b${place + 1}`;
    return {
      id: name,
      label: `Team ${place + 1}`,
      path: ['co'],
      unitIds: [`u${place + 1}`],
      siteIds: [],
      invited: answered * 2,
      answered,
    };
  });
  const rollups = groups.flatMap((answers, place) =>
    form.questions.flatMap((question) => rollupOf(blocks[place]!.id, question, answers[question.id] ?? [])),
  );
  return { form, threshold, blocks, rollups };
}

function rollupOf(blockId: string, question: Question, values: readonly number[]): Rollup[] {
  if (values.length === 0 || (question.kind !== 'LIKERT' && question.kind !== 'SCALE')) return [];
  const isLikert = question.kind === 'LIKERT';
  const scores = values.map((value) => (isLikert ? itemScore(question, value) : value));
  const counts = Array.from(
    { length: isLikert ? question.labels.length : 11 },
    (_, place) => values.filter((value) => value === place + (isLikert ? 1 : 0)).length,
  );
  return [
    {
      blockId,
      measure: question.id,
      n: values.length,
      sum: scores.reduce((sum, score) => sum + score, 0),
      sumOfSquares: scores.reduce((sum, score) => sum + score ** 2, 0),
      counts,
    },
  ];
}
