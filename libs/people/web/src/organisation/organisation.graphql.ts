import { graphql } from '../gql';

export const ORGANISATION = graphql(`
  query Organisation {
    organisation {
      ...OrganisationSettings
    }
  }
  fragment OrganisationSettings on Organisation {
    name
    purpose
    purposeSince
    timeZone
  }
`);

export const UPDATE_ORGANISATION = graphql(`
  mutation UpdateOrganisation($input: UpdateOrganisationInput!) {
    updateOrganisation(input: $input) {
      ...OrganisationSettings
    }
  }
`);
