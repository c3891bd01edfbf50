/** Words of the pulse on home. */
export const todayMessages = {
  pulseToday: {
    words: '{minutes, plural, one {A minute} other {# minutes}}. Nothing we keep joins your answer to you.',
    waiting: 'Your answer waits on this device for a connection.',
    covers: 'What that does and does not cover',
    answer: 'Answer',
    goOn: 'Go on',
  },
};
