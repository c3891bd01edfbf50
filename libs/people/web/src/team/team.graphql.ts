import { graphql } from '../gql';

export const TEAM_LEADS = graphql(`
  query TeamLeads($id: ID!) {
    team(id: $id) {
      id
      leads {
        id
        name
      }
    }
  }
`);

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
