export { type Block, blocksOf } from './block/block';
export { commonPath } from './block/common-path';
export { type Limits, limitsFor, THRESHOLD } from './block/limits';
export { type Group, mergeFirst } from './block/merge-first';
export { askBackId, askBackQuestion, type AskedBack, askedBack, type Promised } from './decision/ask-back';
export { checkForm } from './form/check-form';
export { checkSheet, wordsIn } from './form/check-sheet';
export {
  blankQuestion,
  countedBy,
  inLocales,
  missingIn,
  moved,
  ofKind,
  textFor,
  textsOf,
  withChanged,
  withMoved,
  withoutQuestion,
  withQuestion,
} from './form/edit-form';
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
export { LABEL_SETS, type LabelSet } from './form/label-sets';
export type { Answer, Sheet } from './form/sheet';
export { MOST_SHEET_BYTES, mostSheetBytes, WORDS_TOGETHER } from './form/sheet-size';
export { textIn } from './form/text-in';
export { cellsOf } from './figure/cells';
export { commentBlocks } from './results/comment-groups';
export type { Comparison } from './figure/comparison';
export { finding } from './results/finding';
export type { AreaLine } from './areas/area-lines';
export type { HeatCell, HeatRow } from './areas/heat-map';
export type { IndexFigure } from './figure/index-figure';
export type { Agreement, ItemFigure, ScoreFigure } from './figure/item-figure';
export {
  type BlockLine,
  type Hidden,
  type IndexResult,
  type ItemResult,
  measured,
  measuredIndex,
  type Results,
  results,
  type Selected,
} from './results/results';
export { comparable, planTrend, type TrendPlan, type TrendPoint, trend, type TrendWave } from './trend/trend';
export { answeredIn, touching, unitsOf } from './trend/unions';
export type { CountedBlock, Rollup, WaveSums } from './figure/wave-sums';
export { type Cohort, type CohortPlan, cohortsOf, type Place } from './roster/cohort';
export { itemScore, personScore } from './score/score';
export { openingInstant } from './wave/opening';
export { afterQuietHours } from './wave/quiet-hours';
export { WaveAnnounced, WaveClosed, WaveOpened, WaveReminded } from './wave/wave-events';
export { statesBefore, transition, WAVE_ACTS, WAVE_STATES, type WaveAct, type WaveState } from './wave/wave-state';
