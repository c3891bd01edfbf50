/** Words of the design system itself. */
export const uiMessages = {
  ui: {
    loading: 'Loading',
    close: 'Close',
    cancel: 'Cancel',
    error: {
      retry: 'Try again',
      title: {
        UNAUTHENTICATED: 'You are signed out',
        FORBIDDEN: 'This is not open to you',
        NOT_FOUND: 'We could not find that',
        BAD_INPUT: 'Something in that was not right',
        CONFLICT: 'Someone was here before you',
        IDEMPOTENCY_MISMATCH: 'That was sent before, with other words',
        LIMIT_EXCEEDED: 'That was too much at once',
        RATE_LIMITED: 'A little slower, please',
        WITHHELD: 'Too few people to show this',
        INTERNAL: 'Something broke on our side',
        NETWORK: 'We cannot reach Throughline',
      },
      safe: {
        INTERNAL: 'Nothing you did is lost. Please try again in a moment.',
        NETWORK: 'Nothing you did is lost. Check your connection, then try again.',
      },
      form: {
        INTERNAL: 'Something broke on our side, and nothing was changed. Please try again.',
        NETWORK: 'We cannot reach Throughline, so nothing was changed. Check your connection, then try again.',
      },
    },
  },
};
