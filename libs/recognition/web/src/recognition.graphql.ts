import { graphql } from './gql';

/** With type names, so that a card can be shown before the server has answered. */
export const RECOGNITION_CARD = graphql(`
  fragment RecognitionCard on Recognition {
    __typename
    id
    giver {
      __typename
      id
      name
      site {
        __typename
        id
        name
      }
    }
    recipients {
      __typename
      id
      name
    }
    teams {
      __typename
      id
      name
    }
    principle {
      __typename
      id
      name
    }
    message
    customerMeaning
    private
    createdAt
    editedAt
    reactions {
      __typename
      kind
      count
      mine
    }
    commentCount
  }
`);

export const RECOGNITION_FEED = graphql(`
  query RecognitionFeed($first: Int!, $after: String, $filter: RecognitionFilter) {
    recognitionFeed(first: $first, after: $after, filter: $filter) {
      edges {
        cursor
        node {
          ...RecognitionCard
        }
      }
      pageInfo {
        endCursor
        hasNextPage
      }
    }
  }
`);

export const RECOGNITION = graphql(`
  query Recognition($id: ID!) {
    recognition(id: $id) {
      ...RecognitionCard
    }
  }
`);

export const GIVE_RECOGNITION = graphql(`
  mutation GiveRecognition($input: GiveRecognitionInput!) {
    giveRecognition(input: $input) {
      ...RecognitionCard
    }
  }
`);

export const EDIT_RECOGNITION = graphql(`
  mutation EditRecognition($input: EditRecognitionInput!) {
    editRecognition(input: $input) {
      id
      message
      customerMeaning
      editedAt
    }
  }
`);

export const REMOVE_RECOGNITION = graphql(`
  mutation RemoveRecognition($id: ID!) {
    removeRecognition(id: $id)
  }
`);

export const REACT = graphql(`
  mutation React($recognitionId: ID!, $kind: ReactionKind!, $on: Boolean!) {
    react(recognitionId: $recognitionId, kind: $kind, on: $on) {
      __typename
      id
      reactions {
        __typename
        kind
        count
        mine
      }
    }
  }
`);

export const RECOGNITION_GIVEN = graphql(`
  subscription RecognitionGiven {
    recognitionGiven {
      ...RecognitionCard
    }
  }
`);

export const RECOGNITION_CHANGED = graphql(`
  subscription RecognitionChanged {
    recognitionChanged {
      recognitionId
      recognition {
        message
        customerMeaning
        editedAt
        commentCount
        reactions {
          kind
          count
        }
      }
    }
  }
`);
