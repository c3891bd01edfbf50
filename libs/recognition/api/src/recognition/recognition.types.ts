import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Person, Team } from '@throughline/people/api';
import { connectionOf } from '@throughline/platform/graphql';
import { PrincipleTag } from '@throughline/principles/api';
import { Mention } from '../mention/mention.types';
import { ReactionKind } from '../reaction/reaction-kind';

@ObjectType({ description: 'How many people reacted in one way.' })
export class ReactionCount {
  @Field(() => ReactionKind, { description: 'The way they reacted.' })
  kind: ReactionKind;

  @Field(() => Int, { description: 'How many people.' })
  count: number;

  @Field({ description: 'Whether I am one of them; false in subscriptions.' })
  mine: boolean;
}

@ObjectType({ description: 'Somebody thanked people or teams.' })
export class Recognition {
  @Field(() => ID, { description: 'Tells it from all others.' })
  id: string;

  @Field(() => Person, { description: 'Who says thank you.' })
  giver: Person;

  @Field(() => [Person], { description: 'The people who were thanked by name.' })
  recipients: Person[];

  @Field(() => [Team], { description: 'The teams that were thanked as a whole.' })
  teams: Team[];

  @Field(() => PrincipleTag, {
    nullable: true,
    description: 'The principle that they lived; null when none was published then.',
  })
  principle: PrincipleTag | null;

  @Field({ description: 'What they did.' })
  message: string;

  @Field(() => String, { nullable: true, description: 'What it meant for the customer.' })
  customerMeaning: string | null;

  @Field({ description: 'Whether only the giver and those thanked see it.' })
  private: boolean;

  @Field({ description: 'When it was given.' })
  createdAt: Date;

  @Field(() => Date, { nullable: true, description: 'When its words were last changed.' })
  editedAt: Date | null;

  @Field(() => Date, {
    nullable: true,
    description: 'When its giver took it back. Only the giver sees this, who repeats giving it with the same key.',
  })
  removedAt?: Date | null;

  @Field(() => [Mention], { description: 'Who is named in the words.' })
  mentions: Mention[];

  @Field(() => [ReactionCount], { description: 'The reactions that it has.' })
  reactions: ReactionCount[];

  @Field(() => Int, { description: 'How many comments it has.' })
  commentCount: number;
}

@ObjectType({ description: 'A page of thanks, newest first.' })
export class RecognitionConnection extends connectionOf(Recognition, 'Recognition') {}

@ObjectType({ description: 'A recognition that changed.' })
export class RecognitionChange {
  @Field(() => ID, { description: 'Which one.' })
  recognitionId: string;

  @Field(() => Recognition, { nullable: true, description: 'As it is now; null when it was taken back.' })
  recognition: Recognition | null;
}

@ObjectType({ description: 'What somebody is known for: thanks to them for one principle.' })
export class KnownFor {
  @Field(() => PrincipleTag, { nullable: true, description: 'The principle; null for thanks without one.' })
  principle: PrincipleTag | null;

  @Field(() => Int, { description: 'How many thanks for it I may see.' })
  count: number;

  @Field(() => [Recognition], { description: 'The newest two of them.' })
  latest: Recognition[];
}

@ObjectType({ description: 'How many thanks there were in the last 30 days, that I may see.' })
export class ThanksLately {
  @Field(() => Int, { description: 'To me, or to a team that I belonged to then.' })
  received: number;

  @Field(() => Int, { description: 'From me.' })
  given: number;

  @Field(() => Int, { description: 'To my team, or to somebody who belonged to it then.' })
  toMyTeam: number;
}
