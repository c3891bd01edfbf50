/** Words around the text of docs/privacy.md. */
export const privacyMessages = {
  privacy: {
    title: 'What a pulse keeps of you, and what it does not',
    trail: 'Pulse',
  },
};
