/** Words around the text of docs/privacy.md, which has its title in itself. */
export const privacyMessages = {
  privacy: { trail: 'Pulse', language: 'Language' },
};
