import { graphql } from '../gql';

export const COMMENT_LINE = graphql(`
  fragment CommentLine on Comment {
    id
    author {
      id
      name
    }
    message
    mentions {
      personId
      words
    }
    createdAt
  }
`);

export const COMMENTS = graphql(`
  query Comments($recognitionId: ID!, $first: Int!, $after: String) {
    comments(recognitionId: $recognitionId, first: $first, after: $after) {
      edges {
        cursor
        node {
          ...CommentLine
        }
      }
      pageInfo {
        endCursor
        hasNextPage
      }
    }
  }
`);

export const ADD_COMMENT = graphql(`
  mutation AddComment($input: AddCommentInput!) {
    addComment(input: $input) {
      ...CommentLine
    }
  }
`);

export const REMOVE_COMMENT = graphql(`
  mutation RemoveComment($id: ID!) {
    removeComment(id: $id)
  }
`);
