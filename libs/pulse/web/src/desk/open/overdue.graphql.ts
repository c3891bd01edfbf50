import { graphql } from '../../gql';

export const OVERDUE_PROMISES = graphql(`
  query OverduePromises($unitIds: [ID!]) {
    overduePromises(unitIds: $unitIds) {
      id
      what
      unitName
      ownerName
      dueOn
    }
  }
`);
