import { graphql } from '../../gql';

export const PLACES = graphql(`
  query SurveyPlaces {
    teams {
      id
      name
      parentId
      members
    }
    sites {
      id
      name
    }
  }
`);

export const PREVIEW = graphql(`
  query PreviewAudience($audience: AudienceInput!, $threshold: Int) {
    previewAudience(audience: $audience, threshold: $threshold) {
      invited
      onLeave
      floor
      groups {
        label
        invited
      }
      problem {
        message
        hint
      }
    }
  }
`);
