/** One opening of a survey, from its first thought to its end. */
export type WaveState = 'DRAFT' | 'SCHEDULED' | 'OPENING' | 'OPEN' | 'CLOSING' | 'CLOSED' | 'CANCELLED' | 'ARCHIVED';

/** What can happen to a wave: HR acts, or the job that opens and the tally report. */
export type WaveAct =
  'schedule' | 'reschedule' | 'unschedule' | 'prepare' | 'open' | 'fail' | 'close' | 'counted' | 'cancel' | 'archive';

/** From which state an act leads where. What is not here cannot happen. */
const transitions: Record<WaveAct, Partial<Record<WaveState, WaveState>>> = {
  schedule: { DRAFT: 'SCHEDULED' },
  // In one step: a plan that is refused leaves the one before it standing.
  reschedule: { SCHEDULED: 'SCHEDULED' },
  unschedule: { SCHEDULED: 'DRAFT' },
  prepare: { DRAFT: 'OPENING', SCHEDULED: 'OPENING' },
  open: { OPENING: 'OPEN' },
  // The roster was too small after all, or keys could not be made: back to where HR can mend it.
  fail: { OPENING: 'DRAFT' },
  close: { OPEN: 'CLOSING' },
  counted: { CLOSING: 'CLOSED' },
  // Sealed answers are destroyed unread. Once the tally has begun they are somebody's word, and stay.
  cancel: { DRAFT: 'CANCELLED', SCHEDULED: 'CANCELLED', OPENING: 'CANCELLED', OPEN: 'CANCELLED' },
  archive: { CLOSED: 'ARCHIVED', CANCELLED: 'ARCHIVED' },
};

export const WAVE_ACTS = Object.keys(transitions) as WaveAct[];
export const WAVE_STATES: readonly WaveState[] = [
  'DRAFT',
  'SCHEDULED',
  'OPENING',
  'OPEN',
  'CLOSING',
  'CLOSED',
  'CANCELLED',
  'ARCHIVED',
];

/** The state that an act leads to, or null when it cannot happen now. */
export const transition = (state: WaveState, act: WaveAct): WaveState | null => transitions[act][state] ?? null;

/** The states from which an act can happen. */
export const statesBefore = (act: WaveAct): WaveState[] => WAVE_STATES.filter((state) => transition(state, act));
