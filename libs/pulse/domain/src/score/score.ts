import type { IndexDefinition, LikertQuestion, Question } from '../form/form';
import type { Answer } from '../form/sheet';

/** An answer from 0 (least favourable) to 100: the place on the scale, evenly spaced. */
export function itemScore({ labels, reversed }: LikertQuestion, place: number): number {
  const score = ((place - 1) * 100) / (labels.length - 1);
  return reversed ? 100 - score : score;
}

/**
 * One person's index from 0 to 100: the mean of the items that they answered; null where those are fewer than `least`.
 * After the engagement index of the Civil Service People Survey.
 */
export function personScore(
  { questionIds, least }: IndexDefinition,
  questions: readonly Question[],
  answers: Readonly<Record<string, Answer>>,
): number | null {
  const scores = questions.flatMap((question) => {
    const answer = questionIds.includes(question.id) ? answers[question.id] : undefined;
    return question.kind === 'LIKERT' && typeof answer === 'number' ? [itemScore(question, answer)] : [];
  });
  if (scores.length === 0 || scores.length < least) return null;
  return scores.reduce((sum, score) => sum + score, 0) / scores.length;
}
