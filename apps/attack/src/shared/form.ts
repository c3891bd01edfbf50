import type { Form } from '@throughline/pulse/domain';

const LABELS = ['Strongly disagree', 'Disagree', 'Neither', 'Agree', 'Strongly agree'].map((en) => ({ en }));

/** Ten questions, so that no two people answer alike: that is how a hit is told from a miss. Words below the first. */
export const FORM: Form = {
  locales: ['en'],
  questions: Array.from({ length: 10 }, (_, place) => ({
    id: `q${place}`,
    kind: 'LIKERT' as const,
    text: { en: `Question ${place}` },
    labels: LABELS,
    comment: place === 0,
  })),
  indices: [],
};

export type Answers = Readonly<Record<string, number>>;

/** Answers as one word: the same for the same answers. */
export const fingerprint = (answers: Answers): string => FORM.questions.map(({ id }) => answers[id] ?? '-').join('');

/** Answers that nobody gave yet. */
export function newAnswers(given: Set<string>): Answers {
  for (;;) {
    const answers = Object.fromEntries(FORM.questions.map(({ id }) => [id, 1 + Math.floor(Math.random() * 5)]));
    if (given.has(fingerprint(answers))) continue;
    given.add(fingerprint(answers));
    return answers;
  }
}
