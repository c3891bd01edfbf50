import type { DemoPerson, DemoTeam } from '@throughline/people/api';
import type { DemoPrincipleKey } from '@throughline/principles/api';
import type { ReactionKind } from '../reaction/reaction-kind';
import type { StoryComment } from './stories/story';

/** Somebody thanked by name, with their team of that day; or a whole team (no person). */
export interface DemoRecipient {
  person: DemoPerson | null;
  team: DemoTeam;
}

export interface DemoRecognition {
  id: string;
  at: Date;
  giver: DemoPerson;
  recipients: readonly DemoRecipient[];
  principle: DemoPrincipleKey;
  message: string;
  customerMeaning: string | null;
  private: boolean;
  /** What was said under it, where the story tells. */
  said: readonly StoryComment[] | undefined;
}

export interface DemoReaction {
  recognition: DemoRecognition;
  person: DemoPerson;
  kind: ReactionKind;
}

export interface DemoComment {
  id: string;
  recognition: DemoRecognition;
  author: DemoPerson;
  message: string;
}
