import { graphql } from '../gql';

/** All that the page opens with, in one request. */
export const PULSE_RESULTS = graphql(`
  query PulseResultsPage($waveId: ID!, $unitId: ID, $locale: String) {
    pulseResults(waveId: $waveId, unitId: $unitId, locale: $locale) {
      waveId
      surveyId
      title
      closedOn
      units {
        id
        name
      }
      finding
      invited
      answered
      response
      replaced
      dropped
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
        promoters
        passives
        detractors
        rest {
          ...PulseCompared
        }
        change {
          ...PulseCompared
        }
      }
      items {
        questionId
        text
        kind
        labels
        hidden
        figure {
          n
          score {
            mean
            lo
            hi
          }
          agreement {
            favourable
            neutral
            unfavourable
          }
          shares
          meanRanks
          togetherWith
        }
        rest {
          ...PulseCompared
        }
        change {
          ...PulseCompared
        }
      }
      areas {
        id
        unitId
        label
        groups
        teams
        invited
        answered
        response
        cells {
          questionId
          figure {
            n
            score {
              mean
              lo
              hi
            }
            togetherWith
          }
          rest {
            ...PulseCompared
          }
        }
      }
    }
    pulseTrend(waveId: $waveId, unitId: $unitId) {
      byQuarter
      points {
        waveIds
        from
        until
        figures {
          measure
          n
          score
          lo
          hi
        }
      }
    }
    pulseComments(waveId: $waveId, unitId: $unitId, first: 5) {
      ...PulseCommentPage
    }
  }
`);

export const PULSE_COMPARED = graphql(`
  fragment PulseCompared on PulseComparison {
    difference
    lo
    hi
    q
    marked
  }
`);

export const PULSE_COMMENT_PAGE = graphql(`
  fragment PulseCommentPage on PulseComments {
    total
    labels
    hasNextPage
    comments {
      id
      questionId
      words
      locale
      week
    }
  }
`);

export const PULSE_COMMENTS = graphql(`
  query PulseComments($waveId: ID!, $unitId: ID, $questionId: ID, $after: ID, $first: Int) {
    pulseComments(waveId: $waveId, unitId: $unitId, questionId: $questionId, after: $after, first: $first) {
      ...PulseCommentPage
    }
  }
`);

/** What may be chosen instead; asked for when somebody wants to choose. */
export const PULSE_CHOICES = graphql(`
  query PulseResultChoices($locale: String) {
    pulseUnits {
      id
      name
      within
      site
    }
    pulseResultWaves(locale: $locale) {
      waveId
      surveyId
      title
      closedOn
    }
  }
`);
