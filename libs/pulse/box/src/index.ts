export { ballotServer, type BallotServerOptions } from './collector/ballot-server';
export { Collector, type PublicWave, type Receipt } from './collector/collector';
export { BallotBox1764000010000 } from './migrations/1764000010000-ballot-box';
export { ballotParties } from './parties';
export { count, type Count, type Opened } from './tally/count';
export { Tally } from './tally/tally';
export { TallyKeys } from './tally/tally-keys';
export { TallyWatch } from './tally/tally-watch';
export { writeAnswers } from './tally/write-answers';
