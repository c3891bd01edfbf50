import { graphql } from '../../gql';

export const SURVEYS = graphql(`
  query Surveys($after: String, $state: WaveState) {
    surveys(first: 20, after: $after, state: $state) {
      edges {
        node {
          ...ListedSurvey
        }
      }
      pageInfo {
        endCursor
        hasNextPage
      }
    }
  }
  fragment ListedSurvey on Survey {
    id
    title {
      locale
      words
    }
    form {
      locales
      questions {
        id
      }
    }
    faults {
      field
      message
      hint
    }
    updatedAt
    latestWave {
      ...DeskWave
    }
  }
`);
