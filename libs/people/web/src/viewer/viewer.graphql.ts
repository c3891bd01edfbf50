import { graphql } from '../gql';

export const VIEWER_FIELDS = graphql(`
  fragment ViewerFields on Me {
    permissions
    roles {
      role
      unit {
        id
        name
      }
    }
    person {
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
    organisation {
      ...OrganisationFields
    }
  }
`);

export const ORGANISATION_FIELDS = graphql(`
  fragment OrganisationFields on Organisation {
    name
    purpose
    purposeSince
    demo
    setUp
  }
`);

export const ME = graphql(`
  query Me {
    me {
      ...ViewerFields
    }
  }
`);

export const SIGN_OUT = graphql(`
  mutation SignOut {
    signOut
  }
`);
