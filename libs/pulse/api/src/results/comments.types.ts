import { ArgsType, Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { LocalDate } from '@throughline/platform/graphql';

@ArgsType()
export class PulseCommentArgs {
  @Field(() => ID, { description: 'The wave.' })
  waveId: string;

  @Field(() => ID, { nullable: true, description: 'A team or site and all below it. Not together with a question.' })
  unitId?: string | null;

  @Field(() => ID, { nullable: true, description: 'A question. Not together with a unit.' })
  questionId?: string | null;

  @Field(() => Int, { nullable: true, description: 'How many to give, at most 100; 20 when absent.' })
  first?: number | null;

  @Field(() => ID, { nullable: true, description: 'Give what follows this comment.' })
  after?: string | null;
}

@ObjectType({ description: 'Words of one person; nothing says which answers came with them.' })
export class PulseComment {
  @Field(() => ID, { description: 'The comment, at random.' })
  id: string;

  @Field(() => ID, { description: 'The question that it was written below.' })
  questionId: string;

  @Field({ description: 'As they were written.' })
  words: string;

  @Field({ description: 'The language of the form that was answered.' })
  locale: string;

  @Field(() => LocalDate, { description: 'Monday of the week that the wave closed in.' })
  week: string;
}

@ObjectType({ description: 'Comments in no order.' })
export class PulseComments {
  @Field(() => Int, { description: 'How many there are.' })
  total: number;

  @Field(() => [String], { description: 'The groups they come from: more than asked for where those are too small.' })
  labels: readonly string[];

  @Field(() => [PulseComment], { description: 'Some of them.' })
  comments: readonly PulseComment[];

  @Field({ description: 'Whether more follows.' })
  hasNextPage: boolean;
}
