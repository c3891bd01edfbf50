import { graphql } from '../gql';

export const ACCESS = graphql(`
  query PersonAccess($id: ID!) {
    person(id: $id) {
      id
      name
      email
      active
      access {
        ...AccessFields
      }
    }
  }
`);

export const ACCESS_FIELDS = graphql(`
  fragment AccessFields on Access {
    joined
    invitedAt
    invitedUntil
  }
`);

export const INVITE = graphql(`
  mutation Invite($personId: ID!) {
    invite(personId: $personId) {
      personId
      mailed
      link
    }
  }
`);

export const ISSUE_RESET_LINK = graphql(`
  mutation IssueResetLink($personId: ID!) {
    issueResetLink(personId: $personId) {
      personId
      mailed
      link
    }
  }
`);

export const WITHOUT_SIGN_IN = graphql(`
  query WithoutSignIn($first: Int!, $after: String, $search: String) {
    people(first: $first, after: $after, search: $search, withoutSignIn: true) {
      totalCount
      edges {
        cursor
        node {
          ...PersonRow
          email
          access {
            ...AccessFields
          }
        }
      }
      pageInfo {
        endCursor
        hasNextPage
      }
    }
  }
`);

export const INVITE_PEOPLE = graphql(`
  mutation InvitePeople($personIds: [ID!]!) {
    invitePeople(personIds: $personIds) {
      personId
      mailed
      link
    }
  }
`);
