import { Field, ID, InputType } from '@nestjs/graphql';
import { ArrayMaxSize, IsOptional, IsUUID } from 'class-validator';

/** What every input has whose words may name people. */
@InputType({ isAbstract: true })
export abstract class MentioningInput {
  @IsOptional()
  @IsUUID('all', { each: true })
  @ArrayMaxSize(20)
  @Field(() => [ID], {
    nullable: true,
    description: 'Up to 20 people whom the message names as "@name". Who is not named there is not mentioned.',
  })
  mentionIds?: string[] | null;
}
