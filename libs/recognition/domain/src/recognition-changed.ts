import type { Mentioning, RecognitionPeople } from './recognition-given';

/** The topic on which everybody who has a public recognition before them hears that it changed, or has gone. */
export const RECOGNITION_CHANGED = 'RecognitionChanged';

interface Subject {
  readonly recognitionId: string;
  readonly private: boolean;
}

/** Something happened to a recognition that was given before. Changes of private ones are not heard live. */
class RecognitionChange<Payload extends Subject> {
  constructor(readonly payload: Payload) {}

  get topic(): string {
    return this.payload.private ? `${RECOGNITION_CHANGED}:private` : RECOGNITION_CHANGED;
  }
}

/** Somebody commented. */
export class RecognitionCommented extends RecognitionChange<
  RecognitionPeople & Mentioning & { readonly actorId: string; readonly commentId: string }
> {
  static readonly event = 'RecognitionCommented';
  readonly event = RecognitionCommented.event;
}

/** Somebody reacted. */
export class RecognitionReacted extends RecognitionChange<
  RecognitionPeople & { readonly actorId: string; readonly kind: string }
> {
  static readonly event = 'RecognitionReacted';
  readonly event = RecognitionReacted.event;
}

/** Somebody took a comment back. */
export class RecognitionCommentRemoved extends RecognitionChange<
  Subject & { readonly actorId: string; readonly commentId: string }
> {
  static readonly event = 'RecognitionCommentRemoved';
  readonly event = RecognitionCommentRemoved.event;
}

/** Somebody took a reaction back. */
export class RecognitionReactionRemoved extends RecognitionChange<
  Subject & { readonly actorId: string; readonly kind: string }
> {
  static readonly event = 'RecognitionReactionRemoved';
  readonly event = RecognitionReactionRemoved.event;
}

/** The giver changed the words; those whom only the new words mention are named. */
export class RecognitionUpdated extends RecognitionChange<Subject & Mentioning & { readonly giverId: string }> {
  static readonly event = 'RecognitionUpdated';
  readonly event = RecognitionUpdated.event;
}

/** The giver took it back. */
export class RecognitionRemoved extends RecognitionChange<Subject> {
  static readonly event = 'RecognitionRemoved';
  readonly event = RecognitionRemoved.event;
}

/** The giver let thanks stand again that they had just taken back. */
export class RecognitionRestored extends RecognitionChange<Subject> {
  static readonly event = 'RecognitionRestored';
  readonly event = RecognitionRestored.event;
}
