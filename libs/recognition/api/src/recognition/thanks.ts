import { AppError } from '@throughline/platform/errors';
import { type Objection, objectionToWords, tidyWords, type Words } from '@throughline/recognition/domain';
import type { GiveRecognitionInput } from '../giving/recognition-input.types';

/** What somebody wants to give, with nothing left out. */
export interface Thanks extends Words {
  personIds: string[];
  teamIds: string[];
  /** Null while no principle is published. */
  principleId: string | null;
  private: boolean;
  /** Undefined, and not empty, when nobody is mentioned: a retry from before mentions still has its fingerprint. */
  mentionIds?: string[];
}

/** Says no to a form, at the field that it is about. */
export function assertNone(objection: Objection | null): void {
  if (objection) throw new AppError('BAD_INPUT', objection.message, objection);
}

/** Words from a form, ready to keep. @throws AppError BAD_INPUT naming the field. */
export function checkedWords(input: { message: string; customerMeaning?: string | null }): Words {
  const words = tidyWords(input);
  assertNone(objectionToWords(words));
  return words;
}

/** Thanks from a form; who is named twice is thanked once. @throws AppError BAD_INPUT naming the field. */
export function checkedThanks(input: Omit<GiveRecognitionInput, 'idempotencyKey'>): Thanks {
  return {
    ...checkedWords(input),
    personIds: [...new Set(input.personIds)],
    teamIds: [...new Set(input.teamIds)],
    principleId: input.principleId ?? null,
    private: input.private ?? false,
    ...(input.mentionIds?.length && { mentionIds: input.mentionIds }),
  };
}
