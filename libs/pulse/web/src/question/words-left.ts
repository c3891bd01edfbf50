import { type Form, wordsIn } from '@throughline/pulse/domain';
import type { Draft } from '../device/ballot-record';

/** How many characters there are still room for at one question: all words of a sheet share one limit. */
export function wordsLeft(form: Form, draft: Draft, questionId: string, together: number): number {
  const without = <T>(entries: Readonly<Record<string, T>>) =>
    Object.fromEntries(Object.entries(entries).filter(([id]) => id !== questionId));
  const others = { answers: without(draft.answers), comments: without(draft.comments), formHash: '', locale: '' };
  return Math.max(0, together - wordsIn(form, others));
}
