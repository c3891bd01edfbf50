/** Words of notices. */
export const notificationsMessages = {
  notifications: {
    title: 'What is new',
    bell: '{count, plural, =0 {What is new} one {What is new: # unread} other {What is new: # unread}}',
    arrived: '{count, plural, one {# new notice} other {# new notices}}',
    markAll: 'Mark all as read',
    notMarked: 'They could not be marked as read. Please try again.',
    empty: 'Nothing new',
    emptyHint: 'When somebody thanks you, or answers your thanks, you hear it here.',
    more: 'Show more',
    unread: 'Unread',
    who: '{others, plural, =0 {{names}} one {{names} and # other} other {{names} and # others}}',
    THANKED: '<who></who> thanked you',
    COMMENT_GIVEN: '<who></who> commented on your thanks',
    COMMENT_RECEIVED: '<who></who> commented on thanks to you',
    REACTION_GIVEN: '<who></who> reacted to your thanks',
    REACTION_RECEIVED: '<who></who> reacted to thanks to you',
    PULSE_OPENED: 'A pulse is open: a few questions, two minutes',
    PULSE_REMINDER: 'A pulse that you have not opened closes soon',
  },
};
