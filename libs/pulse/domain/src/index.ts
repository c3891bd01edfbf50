export { type Block, blocksOf } from './block/block';
export { type Limits, limitsFor, THRESHOLD } from './block/limits';
export { type Group, mergeFirst } from './block/merge-first';
export { checkForm } from './form/check-form';
export { checkSheet, wordsIn } from './form/check-sheet';
export type { Fault } from './form/fault';
export {
  type ChoiceQuestion,
  type Form,
  type IndexDefinition,
  type LikertQuestion,
  type Option,
  type Question,
  type QuestionKind,
  type ScaleQuestion,
  type Text,
  type TextQuestion,
  WORDS_LENGTH,
} from './form/form';
export type { Answer, Sheet } from './form/sheet';
export { MOST_SHEET_BYTES, mostSheetBytes, WORDS_TOGETHER } from './form/sheet-size';
export { textIn } from './form/text-in';
export { type Cohort, type CohortPlan, cohortsOf, type Place } from './roster/cohort';
export { itemScore, personScore } from './score/score';
export { openingInstant } from './wave/opening';
export { afterQuietHours } from './wave/quiet-hours';
export { WaveAnnounced, WaveClosed, WaveOpened, WaveReminded } from './wave/wave-events';
export { statesBefore, transition, WAVE_ACTS, WAVE_STATES, type WaveAct, type WaveState } from './wave/wave-state';
