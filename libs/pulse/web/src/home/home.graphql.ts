import { graphql } from '../gql';

/** The newest results of my units, and what is open there. */
export const PULSE_TODAY = graphql(`
  query PulseToday($locale: String) {
    latestPulseResults(locale: $locale) {
      waveId
      title
      closedOn
      units {
        id
        name
      }
      invited
      answered
      response
      comparedWith {
        waveId
        closedOn
      }
      indices {
        indexId
        name
        scoring
        n
        score
        lo
        hi
        change {
          ...PulseCompared
        }
      }
      items {
        questionId
        text
        figure {
          n
          score {
            mean
          }
          agreement {
            favourable
          }
        }
        rest {
          ...PulseCompared
        }
      }
    }
    runningPulses(locale: $locale) {
      waveId
      title
      closesAt
      invited
      takenSoFar
    }
  }
`);
