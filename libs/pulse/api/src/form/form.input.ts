import { Field, InputType, Int } from '@nestjs/graphql';
import { IndexScoring, QuestionKind } from './form-enums';

@InputType({ description: 'Words in one language.' })
export class LocalTextInput {
  @Field({ description: 'The language, such as en or de-CH.' })
  locale: string;

  @Field({ description: 'The words.' })
  words: string;
}

@InputType({ description: 'Something to choose.' })
export class QuestionOptionInput {
  @Field(() => String, { description: 'Tells it from the other options of its question.' })
  id: string;

  @Field(() => [LocalTextInput], { description: 'What it says.' })
  text: LocalTextInput[];
}

@InputType({ description: 'One question. What its kind has no use for is passed over.' })
export class QuestionInput {
  @Field(() => String, { description: 'Tells it from the others; the same over the waves, so that they compare.' })
  id: string;

  @Field(() => QuestionKind, { description: 'How it is answered.' })
  kind: QuestionKind;

  @Field(() => [LocalTextInput], { description: 'What it asks.' })
  text: LocalTextInput[];

  @Field(() => Boolean, { nullable: true, description: 'Whether there is room for a few words below the answer.' })
  comment?: boolean | null;

  @Field(() => [[LocalTextInput]], { nullable: true, description: 'LIKERT: its labels, the least favourable first.' })
  labels?: LocalTextInput[][] | null;

  @Field(() => Boolean, { nullable: true, description: 'LIKERT: whether agreeing is unfavourable.' })
  reversed?: boolean | null;

  @Field(() => [LocalTextInput], { nullable: true, description: 'SCALE: the words at 0.' })
  low?: LocalTextInput[] | null;

  @Field(() => [LocalTextInput], { nullable: true, description: 'SCALE: the words at 10.' })
  high?: LocalTextInput[] | null;

  @Field(() => [QuestionOptionInput], {
    nullable: true,
    description: 'SINGLE, MULTIPLE, RANKING: what to choose from.',
  })
  options?: QuestionOptionInput[] | null;

  @Field(() => Int, { nullable: true, description: 'MULTIPLE: how many may be chosen; null for all.' })
  atMost?: number | null;
}

@InputType({ description: 'Several questions as one figure.' })
export class QuestionIndexInput {
  @Field(() => String, { description: 'Tells it from the others.' })
  id: string;

  @Field(() => [LocalTextInput], { description: 'What it is called.' })
  name: LocalTextInput[];

  @Field(() => [String], { description: 'The ids of its questions.' })
  questionIds: string[];

  @Field(() => Int, { description: 'How many of them a person must answer to be scored.' })
  least: number;

  @Field(() => IndexScoring, { description: 'How they make one figure.' })
  scoring: IndexScoring;
}

@InputType({ description: 'What is asked. A draft may have faults.' })
export class SurveyFormInput {
  @Field(() => [String], { description: 'Its languages; the first is read where the reader’s is missing.' })
  locales: string[];

  @Field(() => [QuestionInput], { description: 'What is asked, in order.' })
  questions: QuestionInput[];

  @Field(() => [QuestionIndexInput], { nullable: true, description: 'The figures that its questions make.' })
  indices?: QuestionIndexInput[] | null;
}
