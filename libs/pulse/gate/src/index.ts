export { fewSingledOut } from './attack/row-space';
export { type EngagementFigure, EngagementReader } from './engagement.reader';
export { gateParties } from './gate.parties';
export { addAnswerHistory, addTenQuestions, ANSWERS_A_WAVE } from './answer-history.factory';
export { KEPT_SUMS, RAW_SUMS } from './raw-sums.sql';
export { Release1764000011500 } from './migrations/1764000011500-release';
export {
  type AnsweringTeam,
  createPublishedWave,
  type NewPublishedWave,
  type PublishedWaveIds,
} from './published-wave.factory';
export { ReleaseRecord } from './release-record';
export {
  type Comment,
  type CommentPage,
  type PublishedTitle,
  ResultsGate,
  type Scope,
  type Trend,
  type WaveResults,
} from './results-gate';
export { WaveSumsReader } from './wave-sums.reader';
