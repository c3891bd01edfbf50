import { graphql } from '../gql';

export const WELCOME = graphql(`
  query Welcome {
    organisation {
      ...OrganisationFields
      demoSignIns {
        role
        email
        password
      }
    }
    endedSession {
      why
      at
      lastsDays
    }
  }
`);

export const SIGN_IN = graphql(`
  mutation SignIn($email: String!, $password: String!) {
    signIn(email: $email, password: $password) {
      ...ViewerFields
    }
  }
`);

export const SET_UP = graphql(`
  mutation SetUp($input: SetUpInput!) {
    setUp(input: $input) {
      ...ViewerFields
    }
  }
`);

export const INVITATION = graphql(`
  query Invitation($token: String!) {
    invitation(token: $token) {
      name
    }
    organisation {
      name
    }
  }
`);

export const ACCEPT_INVITATION = graphql(`
  mutation AcceptInvitation($token: String!, $password: String!) {
    acceptInvitation(token: $token, password: $password) {
      ...ViewerFields
    }
  }
`);

export const REQUEST_PASSWORD_RESET = graphql(`
  mutation RequestPasswordReset($email: String!) {
    requestPasswordReset(email: $email)
  }
`);

export const RESET_PASSWORD = graphql(`
  mutation ResetPassword($token: String!, $password: String!) {
    resetPassword(token: $token, password: $password) {
      ...ViewerFields
    }
  }
`);
