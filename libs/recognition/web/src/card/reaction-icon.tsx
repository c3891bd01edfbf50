import {
  IconHeart,
  IconHeartFilled,
  IconMoodSmile,
  IconStar,
  IconStarFilled,
  IconThumbUp,
  IconThumbUpFilled,
} from '@tabler/icons-react';
import type { ReactionKind } from '../gql/graphql';

/** The kinds in the order in which they are offered. */
export const REACTION_KINDS: readonly ReactionKind[] = ['HEART', 'CLAP', 'STAR', 'SMILE'];

/** The drawing of a reaction; filled once somebody reacted so, where a filled form exists. */
export function ReactionIcon({ kind, filled }: { kind: ReactionKind; filled: boolean }) {
  const size = { size: 16, stroke: 1.8, 'aria-hidden': true } as const;
  if (kind === 'HEART') return filled ? <IconHeartFilled {...size} /> : <IconHeart {...size} />;
  if (kind === 'STAR') return filled ? <IconStarFilled {...size} /> : <IconStar {...size} />;
  if (kind === 'SMILE') return <IconMoodSmile {...size} />;
  // "Well done": two hands at this size are a blot.
  return filled ? <IconThumbUpFilled {...size} /> : <IconThumbUp {...size} />;
}
