/** Words before signing out. */
export const leavingMessages = {
  leaving: {
    title: 'Before you sign out',
    lead: 'Signing out removes your pulse answers from this device. With these words you can change them elsewhere; nobody can give you the words again.',
    closes: 'Can be changed until {at}.',
    unsent: 'Not sent yet: what you answered here will be lost.',
    stay: 'Stay signed in',
    act: 'Remove and sign out',
    notSignedOut: 'You could not be signed out. Nothing was removed; please try again.',
  },
  answer: { words: { missing: 'For the words you need a connection.', copy: 'Copy them', copied: 'Copied' } },
};
