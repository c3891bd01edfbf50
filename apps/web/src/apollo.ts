import { ApolloClient, ApolloLink, HttpLink, InMemoryCache } from '@apollo/client';
import { ErrorLink } from '@apollo/client/link/error';
import { relayStylePagination } from '@apollo/client/utilities';
import { ME } from '@throughline/people/web';
import { apiErrorOf, liveLink } from '@throughline/platform/ui';
import { OperationTypeNode } from 'graphql';

const cache = new InMemoryCache({
  typePolicies: {
    Query: {
      fields: {
        people: relayStylePagination(['search', 'team', 'withoutSignIn']),
        recognitionFeed: relayStylePagination(['filter']),
        comments: relayStylePagination(['recognitionId']),
        notices: relayStylePagination(),
        surveys: relayStylePagination(['state']),
      },
    },
    // There is one of each, so they need no id.
    Me: { keyFields: [] },
    Organisation: { keyFields: [] },
    // Their ids tell them apart inside one form alone: the same question is worded otherwise in another.
    Question: { keyFields: false },
    QuestionOption: { keyFields: false },
    QuestionIndex: { keyFields: false },
  },
});

// The session has ended: the frame sees that nobody is signed in, and leads to sign-in and back to where they were.
const sessionEnded = new ErrorLink(({ error, operation }) => {
  const signedOut = apiErrorOf(error).code === 'UNAUTHENTICATED';
  if (signedOut && operation.operationType === OperationTypeNode.QUERY)
    cache.writeQuery({ query: ME, data: { me: null } });
});

const live = `${window.location.protocol === 'https:' ? 'wss' : 'ws'}://${window.location.host}/graphql`;

/** The one client of the API: answers over HTTP, live messages over a socket on the same path. */
export const apollo = new ApolloClient({
  cache,
  link: ApolloLink.split(
    ({ operationType }) => operationType === OperationTypeNode.SUBSCRIPTION,
    liveLink(live),
    sessionEnded.concat(new HttpLink({ uri: '/graphql', credentials: 'same-origin' })),
  ),
});
