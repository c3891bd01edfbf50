import { limitsFor } from '@throughline/pulse/domain';

/** Why something cannot happen, and what would do. */
export interface Problem {
  readonly message: string;
  readonly hint: string;
}

/** A unit above those that were chosen, with enough people. */
export interface WiderChoice {
  readonly name: string;
  readonly invited: number;
}

/** What to say where too few people are invited to keep anybody's answers among others'. */
export function tooSmall(invited: number, threshold: number, wider: WiderChoice | null): Problem {
  const { cohort } = limitsFor(threshold);
  const people = invited === 1 ? 'one person' : `${invited} people`;
  return {
    message: `This would invite ${invited === 0 ? 'nobody' : people}; answers stay private among ${cohort} or more`,
    hint: wider
      ? `Invite all of ${wider.name}: ${wider.invited} people. Or add other teams with ${cohort - invited} people or more.`
      : `Add teams or sites with ${cohort - invited} people or more, or invite everybody.`,
  };
}
