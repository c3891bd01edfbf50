import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { IndexScoring, QuestionKind } from './form-enums';

@ObjectType({ description: 'Words in one language.' })
export class LocalText {
  @Field({ description: 'The language, such as en or de-CH.' })
  locale: string;

  @Field({ description: 'The words.' })
  words: string;
}

@ObjectType({ description: 'Something to choose.' })
export class QuestionOption {
  @Field(() => ID, { description: 'Tells it from the other options of its question.' })
  id: string;

  @Field(() => [LocalText], { description: 'What it says.' })
  text: LocalText[];
}

@ObjectType({ description: 'One question. What its kind has no use for is null.' })
export class Question {
  @Field(() => ID, { description: 'Tells it from the others; the same over the waves, so that they compare.' })
  id: string;

  @Field(() => QuestionKind, { description: 'How it is answered.' })
  kind: QuestionKind;

  @Field(() => [LocalText], { description: 'What it asks.' })
  text: LocalText[];

  @Field({ description: 'Whether there is room for a few words below the answer.' })
  comment: boolean;

  @Field(() => [[LocalText]], { nullable: true, description: 'LIKERT: its labels, the least favourable first.' })
  labels: LocalText[][] | null;

  @Field(() => Boolean, { nullable: true, description: 'LIKERT: whether agreeing is unfavourable.' })
  reversed: boolean | null;

  @Field(() => [LocalText], { nullable: true, description: 'SCALE: the words at 0.' })
  low: LocalText[] | null;

  @Field(() => [LocalText], { nullable: true, description: 'SCALE: the words at 10.' })
  high: LocalText[] | null;

  @Field(() => [QuestionOption], { nullable: true, description: 'SINGLE, MULTIPLE, RANKING: what to choose from.' })
  options: QuestionOption[] | null;

  @Field(() => Int, { nullable: true, description: 'MULTIPLE: how many may be chosen; null for all.' })
  atMost: number | null;
}

@ObjectType({ description: 'Several questions as one figure.' })
export class QuestionIndex {
  @Field(() => ID, { description: 'Tells it from the others.' })
  id: string;

  @Field(() => [LocalText], { description: 'What it is called.' })
  name: LocalText[];

  @Field(() => [ID], { description: 'Its questions.' })
  questionIds: string[];

  @Field(() => Int, { description: 'How many of them a person must answer to be scored.' })
  least: number;

  @Field(() => IndexScoring, { description: 'How they make one figure.' })
  scoring: IndexScoring;
}

@ObjectType({ description: 'What is asked.' })
export class SurveyForm {
  @Field(() => [String], { description: 'Its languages; the first is read where the reader’s is missing.' })
  locales: string[];

  @Field(() => [Question], { description: 'What is asked, in order.' })
  questions: Question[];

  @Field(() => [QuestionIndex], { description: 'The figures that its questions make.' })
  indices: QuestionIndex[];
}

@ObjectType({ description: 'What is wrong with something that is being written, where, and how to mend it.' })
export class Fault {
  @Field({ description: 'The place as a path, such as questions.2.labels.' })
  field: string;

  @Field({ description: 'What is wrong.' })
  message: string;

  @Field({ description: 'How to mend it.' })
  hint: string;
}
