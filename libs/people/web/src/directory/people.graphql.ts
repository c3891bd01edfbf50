import { graphql } from '../gql';

export const PERSON_ROW = graphql(`
  fragment PersonRow on Person {
    id
    name
    team {
      id
      name
    }
    site {
      id
      name
    }
  }
`);

export const PEOPLE = graphql(`
  query People($first: Int!, $after: String, $search: String, $team: ID) {
    people(first: $first, after: $after, search: $search, team: $team) {
      totalCount
      edges {
        cursor
        node {
          ...PersonRow
        }
      }
      pageInfo {
        endCursor
        hasNextPage
      }
    }
  }
`);

export const PERSON = graphql(`
  query Person($id: ID!) {
    person(id: $id) {
      ...PersonRow
      email
      manager {
        id
        name
      }
    }
  }
`);
