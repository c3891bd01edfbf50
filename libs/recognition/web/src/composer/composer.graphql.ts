import { graphql } from '../gql';

export const FIND_COLLEAGUES = graphql(`
  query FindColleagues($search: String!) {
    people(first: 8, search: $search) {
      edges {
        node {
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
      }
    }
  }
`);

export const TEAM_NAMES = graphql(`
  query TeamNames {
    teams {
      id
      name
    }
  }
`);

export const PRINCIPLE_NAMES = graphql(`
  query PrincipleNames {
    principles {
      id
      name
      plainWords
    }
  }
`);
