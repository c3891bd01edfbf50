import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { LocalText, Question, SurveyForm } from '../form/form.types';
import { TOPICS } from './bank';

export const QuestionTopic = Object.fromEntries(TOPICS.map((topic) => [topic, topic]));
registerEnumType(QuestionTopic, {
  name: 'QuestionTopic',
  description: 'What a question of the bank is about.',
  valuesMap: {
    people: { description: 'The three questions: help, freedom, and being at one’s best.' },
    engagement: { description: 'The items of the engagement index.' },
    recommend: { description: 'Whether people would recommend it as a place to work.' },
    tools: { description: 'Tools and systems.' },
    trust: { description: 'Being heard, and being told.' },
    words: { description: 'Open questions.' },
  },
});

@ObjectType({ description: 'A survey to begin from.' })
export class SurveyTemplate {
  @Field(() => ID, { description: 'Tells it from the others.' })
  code: string;

  @Field(() => [LocalText], { description: 'What it is called.' })
  name: LocalText[];

  @Field(() => [LocalText], { description: 'What it finds out.' })
  about: LocalText[];

  @Field(() => String, { nullable: true, description: 'What must be said beside it: whose mark a name is.' })
  attribution: string | null;

  @Field(() => SurveyForm, { description: 'What it asks.' })
  form: SurveyForm;
}

@ObjectType({ description: 'A question to take into a survey.' })
export class BankQuestion {
  @Field(() => QuestionTopic, { description: 'What it is about.' })
  topic: string;

  @Field(() => Question, { description: 'The question.' })
  question: Question;
}
