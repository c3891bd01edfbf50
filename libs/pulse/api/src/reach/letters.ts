import type { Letter } from '@throughline/platform/mail';

/** What a letter about a wave says besides its words. */
export interface Invitation {
  readonly to: string;
  readonly name: string;
  readonly title: string;
  readonly questionCount: number;
  /** The last day, as its reader writes it. */
  readonly closes: string;
  readonly link: string;
}

type Words = (invitation: Invitation) => Letter;

const announcementEn: Words = ({ to, name, title, questionCount, closes, link }) => ({
  to,
  subject: `${title}: a few questions for you`,
  text: `Dear ${name},

we would like to know what you think: ${questionCount} questions, two minutes, until ${closes}.
${link}

Nothing we keep joins your answer to you. The page says what that covers, and what it does not.
`,
});

const announcementDe: Words = ({ to, name, title, questionCount, closes, link }) => ({
  to,
  subject: `${title}: ein paar Fragen an Sie`,
  text: `Guten Tag ${name},

wir möchten wissen, was Sie denken: ${questionCount} Fragen, zwei Minuten, bis ${closes}.
${link}

Nichts, was wir behalten, verbindet Ihre Antwort mit Ihnen. Was das heißt und was nicht, steht auf der Seite.
`,
});

const reminderEn: Words = ({ to, name, title, closes, link }) => ({
  to,
  subject: `${title}: until ${closes}`,
  text: `Dear ${name},

you have not opened this pulse yet. It takes two minutes, until ${closes}:
${link}

If you would rather not, you need do nothing.
`,
});

const reminderDe: Words = ({ to, name, title, closes, link }) => ({
  to,
  subject: `${title}: noch bis ${closes}`,
  text: `Guten Tag ${name},

Sie haben diese Umfrage noch nicht geöffnet. Sie dauert zwei Minuten und läuft bis ${closes}:
${link}

Wenn Sie nicht möchten, müssen Sie nichts tun.
`,
});

const isGerman = (locale: string) => locale.split('-')[0] === 'de';

/** The letter in the language of its reader; English for those that we do not write. */
export const announcementLetter = (locale: string): Words => (isGerman(locale) ? announcementDe : announcementEn);
export const reminderLetter = (locale: string): Words => (isGerman(locale) ? reminderDe : reminderEn);
