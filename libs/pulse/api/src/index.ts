import { defineDomain } from '@throughline/platform/server';
import { BallotBox1764000010000, ballotParties } from '@throughline/pulse/box';
import { gateParties, Release1764000011500 } from '@throughline/pulse/gate';
import { seedPulse } from './demo/pulse.seed';
import { BallotsInOneStep1764000011600 } from './migrations/1764000011600-ballots-in-one-step';
import { Decisions1764000012700 } from './migrations/1764000012700-decisions';
import { Pulse1764000011000 } from './migrations/1764000011000-pulse';
import { WavesOpen1764000011100 } from './migrations/1764000011100-waves-open';
import { PulseModule } from './pulse.module';
import { pulseRights } from './pulse.policy';
import { signingParties } from './signer/signing.parties';

export { createPromise } from './decision/decision.factory';
export { ResultsModule } from './results/results.module';
export { createSurvey, createWave, type NewWave } from './wave/wave.factory';

export const pulse = defineDomain({
  name: 'pulse',
  module: PulseModule,
  entities: [],
  migrations: [
    BallotBox1764000010000,
    Pulse1764000011000,
    WavesOpen1764000011100,
    Release1764000011500,
    BallotsInOneStep1764000011600,
    Decisions1764000012700,
  ],
  rights: pulseRights,
  parties: [...ballotParties, ...signingParties, ...gateParties],
  seed: seedPulse,
});
