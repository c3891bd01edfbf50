import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { Person } from '@throughline/people/api';
import { connectionOf } from '@throughline/platform/graphql';
import { IsUUID, Length } from 'class-validator';
import { Mention } from '../mention/mention.types';
import { MentioningInput } from '../mention/mentioning.types';

@ObjectType({ description: 'What somebody said about thanks.' })
export class Comment {
  @Field(() => ID, { description: 'Tells it from all others.' })
  id: string;

  @Field(() => Person, { description: 'Who said it.' })
  author: Person;

  @Field({ description: 'Their words.' })
  message: string;

  @Field(() => [Mention], { description: 'Who is named in the words.' })
  mentions: Mention[];

  @Field({ description: 'When they said it.' })
  createdAt: Date;
}

@ObjectType({ description: 'A page of comments, first said first.' })
export class CommentConnection extends connectionOf(Comment, 'Comment') {}

@InputType({ description: 'A comment on thanks.' })
export class AddCommentInput extends MentioningInput {
  @Length(8, 100)
  @Field({ description: 'Made up by the client, the same for each retry: the comment is added once.' })
  idempotencyKey: string;

  @IsUUID('all')
  @Field(() => ID, { description: 'The recognition to comment on.' })
  recognitionId: string;

  @Field({ description: 'What to say, in up to 1000 characters.' })
  message: string;
}
