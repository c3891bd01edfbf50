import type { DemoPrincipleKey } from '@throughline/principles/api';

/**
 * Thanks that are put together: any situation goes with any act and any meaning of one pattern. Slots: `{customer}`
 * and `{Customer}` (somebody), `{they} {They} {them} {their} {themself}` (that somebody again), `{minutes}`, `{pounds}`, `{day}`.
 * Verbs that follow `{they}` stand in the past, where she, he and they agree.
 */
export interface Pattern {
  principle: DemoPrincipleKey;
  situations: readonly string[];
  acts: readonly string[];
  meanings: readonly string[];
}
