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
  }
`);

export const SIGN_IN = graphql(`
  mutation SignIn($email: String!, $password: String!) {
    signIn(email: $email, password: $password) {
      ...ViewerFields
    }
  }
`);
