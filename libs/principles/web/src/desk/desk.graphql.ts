import { graphql } from '../gql';

export const ALL_PRINCIPLES = graphql(`
  query AllPrinciples {
    allPrinciples {
      ...PrincipleCard
    }
  }
`);

export const ORDER_PRINCIPLES = graphql(`
  mutation OrderPrinciples($ids: [ID!]!) {
    orderPrinciples(ids: $ids) {
      ...PrincipleCard
    }
  }
`);
