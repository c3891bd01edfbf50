import type { DemoPrincipleKey } from '@throughline/principles/api';

/**
 * Thanks that are put together: a scene is a situation and what may have been done about it; any meaning of the pattern
 * goes with any of its scenes. Slots: `{customer}` and `{Customer}` (somebody), `{they} {They} {them} {their} {themself}`
 * (that somebody again), `{minutes}`, `{pounds}`, `{day}`. Verbs after `{they}` stand in the past, where she and he agree
 * with what was said of them.
 */
export interface Pattern {
  principle: DemoPrincipleKey;
  scenes: readonly Scene[];
  meanings: readonly string[];
}

export type Scene = readonly [situation: string, ...acts: string[]];
