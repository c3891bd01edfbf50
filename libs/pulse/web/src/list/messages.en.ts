/** Words of the list of pulses. */
export const listMessages = {
  pulseList: {
    results: { title: 'Results', closed: 'Closed on {at}', all: 'Show all {count}', fewer: 'Show fewer' },
    title: 'Pulse',
    lead: 'A few questions now and then. What comes of the answers is decided in the open.',
    surveys: 'Write and open surveys',
    open: 'Open now',
    past: 'Before',
    about:
      '{count, plural, one {# question} other {# questions}} · {minutes, plural, one {a minute} other {# minutes}}',
    closes: 'Open until {at}',
    closed: 'Closed on {at}',
    standing: {
      begun: 'Begun on this device',
      waiting: 'Waits here for a connection',
      sent: 'Sent from this device',
      elsewhere: 'Your ballot is on another device',
      counting: 'Being counted',
      counted: 'Yours was counted',
    },
    act: {
      open: 'Answer',
      begun: 'Go on',
      waiting: 'Send it',
      sent: 'Change it',
      elsewhere: 'Answer here',
      counting: 'Look',
      counted: 'Look',
      closed: 'Was mine counted?',
    },
    actOf: '{act}: {name}',
    override: 'Promises after an earlier pulse are overdue. Why we ask all the same: {reason}',
    none: 'No pulse is open for you',
    noneHint:
      'When one opens, it stands here, on your home page and in your bell. It takes two minutes, and nothing we keep joins your answer to you.',
    promise: 'Nothing we keep joins your answer to you.',
    covers: 'What that does and does not cover',
  },
};
