import { graphql } from '../gql';

export const PULSE = graphql(`
  query PulseToAnswer($waveId: ID!) {
    pulse(waveId: $waveId) {
      waveId
      title {
        locale
        words
      }
      state
      form
      formHash
      closesAt
      threshold
      cohort {
        id
        label
        invited
        n
        e
        units {
          id
          name
        }
        siteIds
        path
      }
      path {
        side
        hash
      }
      root
      invited
      ballotUrl
      members
      taken
      replaceable
      overrideReason
    }
  }
`);

export const ISSUE_BALLOT_TOKEN = graphql(`
  mutation IssueBallotToken($waveId: ID!, $blindedMessage: String!) {
    issueBallotToken(waveId: $waveId, blindedMessage: $blindedMessage)
  }
`);

export const REPLACE_BALLOT_TOKEN = graphql(`
  mutation ReplaceBallotToken($waveId: ID!, $blindedMessage: String!) {
    replaceBallotToken(waveId: $waveId, blindedMessage: $blindedMessage)
  }
`);
