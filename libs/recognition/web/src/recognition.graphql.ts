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
    mentions {
      __typename
      personId
      words
    }
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
      removedAt
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
      mentions {
        personId
        words
      }
    }
  }
`);

export const REMOVE_RECOGNITION = graphql(`
  mutation RemoveRecognition($id: ID!) {
    removeRecognition(id: $id)
  }
`);

export const RESTORE_RECOGNITION = graphql(`
  mutation RestoreRecognition($id: ID!) {
    restoreRecognition(id: $id) {
      ...RecognitionCard
    }
  }
`);

export const KNOWN_FOR = graphql(`
  query KnownFor($personId: ID!) {
    knownFor(personId: $personId) {
      principle {
        id
        name
      }
      count
      latest {
        ...RecognitionCard
      }
    }
  }
`);

export const THANKS_LATELY = graphql(`
  query ThanksLately {
    thanksLately {
      received
      given
      toMyTeam
    }
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
        mentions {
          __typename
          personId
          words
        }
        commentCount
        reactions {
          kind
          count
        }
      }
    }
  }
`);

/** Whether there is anybody besides the viewer. */
export const ANYBODY_ELSE = graphql(`
  query AnybodyElse {
    people(first: 2) {
      edges {
        node {
          id
        }
      }
    }
  }
`);
