import { Field, ID, InputType } from '@nestjs/graphql';
import { IsOptional, IsUUID, Length } from 'class-validator';
import { MentioningInput } from '../mention/mentioning.types';

@InputType({ description: 'Thanks to people or teams.' })
export class GiveRecognitionInput extends MentioningInput {
  @Length(8, 100)
  @Field({ description: 'Made up by the client, the same for each retry: the thanks are given once.' })
  idempotencyKey: string;

  @IsOptional()
  @IsUUID('all', { each: true })
  @Field(() => [ID], { nullable: true, description: 'The people to thank.' })
  personIds?: string[] | null;

  @IsOptional()
  @IsUUID('all', { each: true })
  @Field(() => [ID], { nullable: true, description: 'The teams to thank.' })
  teamIds?: string[] | null;

  @IsOptional()
  @IsUUID('all')
  @Field(() => ID, {
    nullable: true,
    description: 'The principle that they lived; left out only while none is published.',
  })
  principleId?: string | null;

  @Field({ description: 'What they did, in up to 1000 characters.' })
  message: string;

  @Field(() => String, { nullable: true, description: 'What it meant for the customer, in up to 300 characters.' })
  customerMeaning?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Show it only to me and those I thank; otherwise to all.' })
  private?: boolean | null;
}

@InputType({ description: 'New words for thanks that I gave.' })
export class EditRecognitionInput extends MentioningInput {
  @IsUUID('all')
  @Field(() => ID, { description: 'Which one.' })
  id: string;

  @Field({ description: 'What they did, in up to 1000 characters.' })
  message: string;

  @Field(() => String, { nullable: true, description: 'What it meant for the customer, in up to 300 characters.' })
  customerMeaning?: string | null;
}
