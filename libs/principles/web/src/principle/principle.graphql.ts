import { graphql } from '../gql';

export const PRINCIPLES = graphql(`
  query Principles {
    principles {
      id
      name
      plainWords
      examples {
        id
      }
    }
  }
`);

export const PRINCIPLE = graphql(`
  query Principle($id: ID!) {
    principle(id: $id) {
      id
      name
      plainWords
      customerNeed
      behavioursDo
      behavioursStop
      origin {
        study
        n
        year
      }
      owner {
        id
        name
      }
      examples {
        id
        title
        words
        place
        year
      }
    }
  }
`);
