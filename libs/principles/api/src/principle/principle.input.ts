import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { IsOptional, IsUUID } from 'class-validator';

@InputType({ description: 'The research that a principle came from.' })
export class ResearchOriginInput {
  @Field({ description: 'What was done.' })
  study: string;

  @Field(() => Int, { nullable: true, description: 'How many customers took part.' })
  n?: number | null;

  @Field(() => Int, { nullable: true, description: 'When.' })
  year?: number | null;
}

@InputType({ description: 'A story from real life.' })
export class PrincipleExampleInput {
  @Field({ description: 'The story in a few words.' })
  title: string;

  @Field({ description: 'What happened.' })
  words: string;

  @Field(() => String, { nullable: true, description: 'Where it happened.' })
  place?: string | null;

  @Field(() => Int, { nullable: true, description: 'When it happened.' })
  year?: number | null;
}

@InputType({
  description:
    'A principle as it is written; what is left out is empty. How long words may be: see the rules of the domain.',
})
export class PrincipleInput {
  @Field({ description: 'What we call it.' })
  name: string;

  @Field(() => String, { nullable: true, description: 'What it means, as one would say it to a colleague.' })
  plainWords?: string | null;

  @Field(() => String, { nullable: true, description: 'What customers need, that it answers.' })
  customerNeed?: string | null;

  @Field(() => [String], { nullable: true, description: 'What we do.' })
  behavioursDo?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'What we stop doing.' })
  behavioursStop?: string[] | null;

  @Field(() => ResearchOriginInput, { nullable: true, description: 'The research that it came from.' })
  origin?: ResearchOriginInput | null;

  @IsOptional()
  @IsUUID('all')
  @Field(() => ID, { nullable: true, description: 'Who answers for it.' })
  ownerId?: string | null;

  @Field(() => [PrincipleExampleInput], { nullable: true, description: 'What it looks like in real life.' })
  examples?: PrincipleExampleInput[] | null;
}

@InputType({ description: 'A new wording of a principle, in place of the one that it began from.' })
export class UpdatePrincipleInput extends PrincipleInput {
  @Field(() => ID, { description: 'The principle.' })
  id: string;

  @Field(() => Int, { description: 'The version that this wording began from: a newer one is not overwritten.' })
  version: number;
}
