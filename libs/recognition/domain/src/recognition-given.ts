/** The people that a recognition is about, as ids. */
export interface RecognitionPeople {
  readonly recognitionId: string;
  readonly giverId: string;
  /** Thanked by name. */
  readonly personIds: readonly string[];
  /** Teams thanked as a whole. */
  readonly teamIds: readonly string[];
  /** Seen only by the giver and those thanked. */
  readonly private: boolean;
}

/** Who is mentioned in words, as far as they may see them. */
export interface Mentioning {
  readonly mentionedIds?: readonly string[];
}

/** Somebody thanked people or teams. Thanks given in private are not heard live. */
export class RecognitionGiven {
  static readonly event = 'RecognitionGiven';
  readonly event = RecognitionGiven.event;

  constructor(readonly payload: RecognitionPeople & Mentioning) {}

  get topic(): string {
    return this.payload.private ? `${this.event}:private` : this.event;
  }
}
