/** How long words may be, in characters. */
export const MESSAGE_LENGTH = 1000;
export const CUSTOMER_MEANING_LENGTH = 300;
/** How many people and teams one recognition may thank. */
export const MAX_RECIPIENTS = 20;
/** How long after giving it the words may be changed. */
export const EDIT_WINDOW_MS = 15 * 60_000;
/** How long thanks that were taken back may be brought back: the time to see a mistake. */
export const RESTORE_WINDOW_MS = 60_000;

export interface Words {
  message: string;
  customerMeaning: string | null;
}

/** What stands in the way of a recognition, in which field of the form, and how to mend it. */
export interface Objection {
  field: 'message' | 'customerMeaning' | 'personIds';
  message: string;
  hint: string;
}

/** Words as they are kept: without space around, without an empty meaning, and without NUL, which no text may hold. */
export function tidyWords({ message, customerMeaning }: { message: string; customerMeaning?: string | null }): Words {
  const tidy = (text: string) => text.replaceAll('\0', '').trim();
  return { message: tidy(message), customerMeaning: tidy(customerMeaning ?? '') || null };
}

/** Characters as people and PostgreSQL count them: an emoji is not two. */
const lengthOf = (text: string) => [...text].length;

const tooLong = (field: Objection['field'], most: number): Objection => ({
  field,
  message: `This is longer than ${most} characters`,
  hint: `Say it in ${most}.`,
});

/** The first objection to the words (tidied), or null. */
export function objectionToWords({ message, customerMeaning }: Words): Objection | null {
  if (message === '') return { field: 'message', message: 'There are no words', hint: 'Say what they did.' };
  if (lengthOf(message) > MESSAGE_LENGTH) return tooLong('message', MESSAGE_LENGTH);
  if (lengthOf(customerMeaning ?? '') > CUSTOMER_MEANING_LENGTH)
    return tooLong('customerMeaning', CUSTOMER_MEANING_LENGTH);
  return null;
}

/** The first objection to whom somebody wants to thank, or null. */
export function objectionToRecipients(
  giverId: string,
  personIds: readonly string[],
  teamIds: readonly string[],
): Objection | null {
  const count = personIds.length + teamIds.length;
  if (count === 0) return { field: 'personIds', message: 'Nobody is chosen', hint: 'Choose somebody to thank.' };
  if (count > MAX_RECIPIENTS)
    return {
      field: 'personIds',
      message: `These are more than ${MAX_RECIPIENTS} people and teams`,
      hint: 'Thank a team as a whole, or the others in thanks of their own.',
    };
  if (count === 1 && personIds[0] === giverId)
    return { field: 'personIds', message: 'You cannot thank only yourself', hint: 'Choose somebody who helped you.' };
  return null;
}

/** Whether the giver may still change the words. */
export const isEditable = (createdAt: Date, now: Date) => now.getTime() - createdAt.getTime() < EDIT_WINDOW_MS;

/** Whether the giver may still bring back what they took back. */
export const isRestorable = (removedAt: Date, now: Date) => now.getTime() - removedAt.getTime() < RESTORE_WINDOW_MS;
