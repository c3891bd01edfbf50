import { graphql } from '../gql';

export const PRINCIPLE_CARD = graphql(`
  fragment PrincipleCard on Principle {
    id
    name
    plainWords
    state
    examples {
      id
    }
  }
`);

export const PRINCIPLES = graphql(`
  query Principles {
    principles {
      ...PrincipleCard
    }
  }
`);

export const PRINCIPLE_WORDS = graphql(`
  fragment PrincipleWords on Principle {
    id
    name
    state
    version
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
`);

export const PRINCIPLE = graphql(`
  query Principle($id: ID!) {
    principle(id: $id) {
      ...PrincipleWords
    }
  }
`);
