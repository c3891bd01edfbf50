import type { ReactionKind, RecognitionCardFragment } from '../gql/graphql';

type Reactions = RecognitionCardFragment['reactions'];

/** The reactions as they will be once mine of this kind stands (`on`) or not. A kind that nobody has is left out. */
export function toggled(reactions: Reactions, kind: ReactionKind, on: boolean): Reactions {
  const known = reactions.find((reaction) => reaction.kind === kind);
  if ((known?.mine ?? false) === on) return reactions;
  const count = (known?.count ?? 0) + (on ? 1 : -1);
  const others = reactions.filter((reaction) => reaction.kind !== kind);
  return count > 0 ? [...others, { __typename: 'ReactionCount', kind, count, mine: on }] : others;
}
