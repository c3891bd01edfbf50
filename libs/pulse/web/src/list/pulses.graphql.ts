import { graphql } from '../gql';

export const MY_PULSES = graphql(`
  query MyPulses {
    myPulses {
      waveId
      title {
        locale
        words
      }
      state
      closesAt
      questionCount
      taken
      overrideReason
    }
  }
`);

export const RESULT_WAVES = graphql(`
  query PulseResultWaves($locale: String) {
    pulseResultWaves(locale: $locale) {
      waveId
      title
      closedOn
    }
  }
`);
