import { graphql } from '../../gql';

export const OVERDUE_PROMISES = graphql(`
  query OverduePromises($unitIds: [ID!]) {
    overduePromises(unitIds: $unitIds) {
      id
      waveId
      unitId
      what
      unitName
      ownerName
      dueOn
    }
  }
`);
