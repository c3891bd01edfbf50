import type { Letter } from '@throughline/platform/mail';

/** What we write to people about coming in. Plain text: it is read everywhere and hides nothing. */

export const invitationLetter = (to: string, name: string, organisation: string, link: string): Letter => ({
  to,
  subject: `${organisation} invites you to Throughline`,
  text: `Dear ${name},

${organisation} uses Throughline to thank each other and to see what our work does for customers.

Choose your password here, within seven days:
${link}

The link works once. If you did not expect this letter, you need do nothing.
`,
});

export const resetLetter = (to: string, name: string, link: string): Letter => ({
  to,
  subject: 'A new password for Throughline',
  text: `Dear ${name},

Somebody, we hope you, asked for a new password. Choose it here, within the hour:
${link}

The link works once. If it was not you, your password stays as it is.
`,
});

export const addressChangedLetter = (to: string, name: string): Letter => ({
  to,
  subject: 'Your address for Throughline was changed',
  text: `Dear ${name},

Your organisation has changed the e-mail address that you sign in with. This is the last letter to the old one, and
links that were sent here have stopped working. Your password stays as it is.

If you do not expect this, tell those who keep your organisation's list of people.
`,
});
