import { graphql } from '../gql';

export const MY_DECISIONS = graphql(`
  query MyPulseDecisions {
    myPulseDecisions {
      ...PulseDecided
    }
  }
`);
