import { graphql } from '../gql';

export const UNREAD_NOTICES = graphql(`
  query UnreadNotices {
    unreadNotices
  }
`);

export const NOTICES = graphql(`
  query Notices($first: Int!, $after: String) {
    notices(first: $first, after: $after) {
      edges {
        cursor
        node {
          id
          kind
          recognitionId
          waveId
          given
          actors {
            id
            name
          }
          actorCount
          lastAt
          readAt
        }
      }
      pageInfo {
        endCursor
        hasNextPage
      }
    }
  }
`);

/** The words of the thanks that notices are about: only what I may see comes. */
export const QUOTED_THANKS = graphql(`
  query QuotedThanks($ids: [ID!]!) {
    recognitions(ids: $ids) {
      id
      message
    }
  }
`);

export const QUOTED = graphql(`
  fragment Quoted on Recognition {
    id
    message
  }
`);

export const MARK_NOTICES_READ = graphql(`
  mutation MarkNoticesRead($ids: [ID!]) {
    markNoticesRead(ids: $ids)
  }
`);

export const NOTICE_ARRIVED = graphql(`
  subscription NoticeArrived {
    noticeArrived {
      noticeId
      unread
    }
  }
`);
