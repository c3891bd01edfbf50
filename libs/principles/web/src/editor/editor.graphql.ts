import { graphql } from '../gql';

export const CREATE_PRINCIPLE = graphql(`
  mutation CreatePrinciple($input: PrincipleInput!) {
    createPrinciple(input: $input) {
      ...PrincipleWords
    }
  }
`);

export const UPDATE_PRINCIPLE = graphql(`
  mutation UpdatePrinciple($input: UpdatePrincipleInput!) {
    updatePrinciple(input: $input) {
      ...PrincipleWords
    }
  }
`);

export const PUBLISH_PRINCIPLE = graphql(`
  mutation PublishPrinciple($id: ID!, $version: Int!) {
    publishPrinciple(id: $id, version: $version) {
      ...PrincipleWords
    }
  }
`);

export const RETIRE_PRINCIPLE = graphql(`
  mutation RetirePrinciple($id: ID!) {
    retirePrinciple(id: $id) {
      ...PrincipleWords
    }
  }
`);

export const FIND_OWNER = graphql(`
  query FindOwner($search: String!) {
    people(first: 8, search: $search) {
      edges {
        node {
          id
          name
          team {
            id
            name
          }
        }
      }
    }
  }
`);
