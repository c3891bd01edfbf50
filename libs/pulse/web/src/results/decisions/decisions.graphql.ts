import { graphql } from '../../gql';

export const PULSE_DECIDED = graphql(`
  fragment PulseDecided on PulseDecision {
    id
    unitName
    questionId
    finding
    verdict
    what
    reason
    workstream
    ownerName
    dueOn
    metricName
    overdue
    doneOn
    outcome
    decidedBy
    decidedOn
    askedBack {
      n
      yes
      partly
      no
      cannotSay
      lo
      hi
    }
  }
`);

export const PULSE_DECISIONS = graphql(`
  query PulseDecisions($waveId: ID!, $unitId: ID) {
    pulseDecisions(waveId: $waveId, unitId: $unitId) {
      ...PulseDecided
    }
  }
`);

export const DECIDE = graphql(`
  mutation DecideOnPulse($input: DecideOnPulseInput!) {
    decideOnPulse(input: $input) {
      ...PulseDecided
    }
  }
`);

export const KEEP_PROMISE = graphql(`
  mutation KeepPromise($input: KeepPromiseInput!) {
    keepPromise(input: $input) {
      ...PulseDecided
    }
  }
`);

/** What a promise may be meant to move; asked for when somebody decides. */
export const MEASURES = graphql(`
  query PulseMeasures {
    metrics {
      id
      name
      unitSet {
        name
      }
    }
  }
`);
