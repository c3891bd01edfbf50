import type { Answer, Text } from '@throughline/pulse/domain';

/** What each kind of question is given. */
export interface QuestionProps<Question> {
  question: Question;
  /** Words of the form in the language that it is shown in. */
  say: (text: Text) => string;
  answer: Answer | undefined;
  /** Undefined takes the answer away. */
  onAnswer: (answer: Answer | undefined) => void;
  /** The ids of the heading that asks, and of what is said to it. */
  labelledBy: string;
  describedBy: string | undefined;
}
