import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Person } from '@throughline/people/api';
import { PrincipleState } from './principle-state';

@ObjectType({ description: 'The research that a principle came from.' })
export class ResearchOrigin {
  @Field({ description: 'What was done.' })
  study: string;

  @Field(() => Int, { nullable: true, description: 'How many customers took part.' })
  n: number | null;

  @Field(() => Int, { nullable: true, description: 'When.' })
  year: number | null;
}

@ObjectType({ description: 'Something that really happened and shows what a principle means.' })
export class PrincipleExample {
  @Field(() => ID, { description: 'Tells it from all others.' })
  id: string;

  @Field({ description: 'The story in a few words.' })
  title: string;

  @Field({ description: 'What happened.' })
  words: string;

  @Field(() => String, { nullable: true, description: 'Where it happened.' })
  place: string | null;

  @Field(() => Int, { nullable: true, description: 'When it happened.' })
  year: number | null;
}

@ObjectType({ description: 'A principle by which we look after customers.' })
export class Principle {
  @Field(() => ID, { description: 'Tells it from all others.' })
  id: string;

  @Field({ description: 'What we call it.' })
  name: string;

  @Field({ description: 'What it means, as one would say it to a colleague.' })
  plainWords: string;

  @Field({ description: 'What customers need, that it answers.' })
  customerNeed: string;

  @Field(() => [String], { description: 'What we do.' })
  behavioursDo: string[];

  @Field(() => [String], { description: 'What we stop doing.' })
  behavioursStop: string[];

  @Field(() => ResearchOrigin, { nullable: true, description: 'The research that it came from.' })
  origin: ResearchOrigin | null;

  @Field(() => Person, { nullable: true, description: 'Who answers for it.' })
  owner: Person | null;

  @Field(() => PrincipleState, { description: 'How far it has come.' })
  state: PrincipleState;

  @Field(() => Int, { description: 'Counts its wordings: each one that is saved or published is the next.' })
  version: number;

  @Field(() => Int, { description: 'Its place among the principles.' })
  position: number;

  @Field(() => [PrincipleExample], { description: 'What it looks like in real life.' })
  examples: PrincipleExample[];
}

@ObjectType({ description: 'A principle as a tag on something else.' })
export class PrincipleTag {
  @Field(() => ID, { description: 'The id of the principle.' })
  id: string;

  @Field({ description: 'What we call it.' })
  name: string;
}
