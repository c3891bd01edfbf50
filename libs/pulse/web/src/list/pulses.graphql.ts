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
    }
  }
`);
