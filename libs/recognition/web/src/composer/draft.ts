/** Somebody chosen to be thanked. */
export interface Chosen {
  kind: 'person' | 'team';
  id: string;
  name: string;
}

/** Thanks that are being written. */
export interface Draft {
  /** The same for every attempt to send it, so that it is given once. */
  idempotencyKey: string;
  chosen: Chosen[];
  principle: { id: string; name: string } | null;
  message: string;
  customerMeaning: string;
  /** Whom the message may mention; a draft from before there were mentions has none. */
  mentioned?: { id: string; name: string }[];
  private: boolean;
}

export type Missing = 'recipients' | 'principle' | 'message';

export const freshDraft = (): Draft => ({
  idempotencyKey: crypto.randomUUID(),
  chosen: [],
  principle: null,
  message: '',
  customerMeaning: '',
  private: false,
});

/** Whether there is anything in it that would be a pity to lose. */
export const isStarted = ({ chosen, message, customerMeaning }: Draft) =>
  chosen.length > 0 || message.trim() !== '' || customerMeaning.trim() !== '';

/** All that has yet to be filled in before it can be sent, in the order of the form. A new organisation has no principles. */
export function missingIn({ chosen, principle, message }: Draft, hasPrinciples = true): Missing[] {
  const missing = {
    recipients: chosen.length === 0,
    principle: hasPrinciples && !principle,
    message: message.trim() === '',
  };
  return (Object.keys(missing) as Missing[]).filter((part) => missing[part]);
}

/** Without a principle that has gone out of use since it was chosen: a draft may be weeks old. */
export function withPrincipleInUse(draft: Draft, inUse: readonly { id: string }[] | undefined): Draft {
  if (!inUse || inUse.some(({ id }) => id === draft.principle?.id)) return draft;
  return { ...draft, principle: null };
}

export const chosenIds = ({ chosen }: Draft, wanted: Chosen['kind']) =>
  chosen.filter(({ kind }) => kind === wanted).map(({ id }) => id);
