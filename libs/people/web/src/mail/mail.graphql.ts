import { graphql } from '../gql';

export const MAILS = graphql(`
  query Mails {
    mails {
      id
      to
      subject
      text
      sentAt
    }
  }
`);
