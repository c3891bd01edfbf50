import { IconHeart, IconHeartFilled, IconMoodSmile, IconStar, IconStarFilled } from '@tabler/icons-react';
import type { ReactionKind } from '../gql/graphql';

/** The kinds in the order in which they are offered. */
export const REACTION_KINDS: readonly ReactionKind[] = ['HEART', 'CLAP', 'STAR', 'SMILE'];

const HANDS = 'M12 3v3M5.5 6l2 2M18.5 6l-2 2M6 13c0 5 3 8 6 8s6-3 6-8l-2-3-2 2V9l-2-1-2 1v3l-2-2z';

/** The drawing of a reaction; filled once somebody reacted so, where a filled form exists. */
export function ReactionIcon({ kind, filled }: { kind: ReactionKind; filled: boolean }) {
  const size = { size: 16, stroke: 1.8, 'aria-hidden': true } as const;
  if (kind === 'HEART') return filled ? <IconHeartFilled {...size} /> : <IconHeart {...size} />;
  if (kind === 'STAR') return filled ? <IconStarFilled {...size} /> : <IconStar {...size} />;
  if (kind === 'SMILE') return <IconMoodSmile {...size} />;
  return (
    <svg width="16" height="16" viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth="1.8" aria-hidden>
      <path d={HANDS} strokeLinecap="round" strokeLinejoin="round" />
    </svg>
  );
}
