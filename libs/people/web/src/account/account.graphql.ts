import { graphql } from '../gql';

export const SESSIONS = graphql(`
  query Sessions {
    sessions {
      id
      createdAt
      seenAt
      userAgent
      current
    }
  }
`);

export const END_SESSION = graphql(`
  mutation EndSession($id: ID!) {
    endSession(id: $id)
  }
`);
