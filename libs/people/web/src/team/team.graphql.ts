import { graphql } from '../gql';

export const TEAMS = graphql(`
  query Teams {
    teams {
      id
      name
      parentId
      members
    }
  }
`);
