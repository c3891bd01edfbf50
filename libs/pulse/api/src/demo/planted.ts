import type { DemoSite } from '@throughline/platform/demo';

// What is planted in the demo's pulses; docs/method.md says the same in words.

/** How much easier a question is to agree with than the latent engagement says, in points. Of the index: none in sum. */
const EASE: Readonly<Record<string, number>> = {
  'help-our-people': 3,
  'free-to-delight': -3,
  'at-our-best': -1,
  'proud-to-say': 4,
  'would-choose-again': 0,
  'belong-here': 3,
  'energy-from-work': -5,
  'extra-mile': -2,
};

/** In contact centres one has to ask before doing something special. */
const CALL_CENTRES_LESS_FREE = -9;

/** Refunds without a call: promised in one contact centre, done in this month of the calendar, and felt. */
export const REFUNDS = { site: 'LDS02', promisedIn: 14, doneIn: 17, points: 10 } as const;

/** Where a question stands beside the latent engagement of a site in a month, in points. */
export function offsetOf(questionId: string, { kind, code }: DemoSite, month: number): number {
  const ease = EASE[questionId] ?? 0;
  if (questionId !== 'free-to-delight' || kind !== 'call centre') return ease;
  const freed = code === REFUNDS.site && month >= REFUNDS.doneIn ? REFUNDS.points : 0;
  return ease + CALL_CENTRES_LESS_FREE + freed;
}

/** Least and most of a team's share who answer, and how much it wavers from month to month (standard deviation). */
export const ANSWERING = { least: 0.4, most: 0.85, wavers: 0.03 } as const;

/** Standard deviations, in points: of teams, of people, of a person's month, and of one answer. */
export const SPREAD = { team: 2.5, person: 11, month: 5, answer: 15 } as const;

/** The 0 to 10 question: where somebody at 70 points stands, points for a step, and chance. */
export const RECOMMENDING = { usual: 7.9, at: 70, perStep: 9, deviation: 1.3 } as const;
