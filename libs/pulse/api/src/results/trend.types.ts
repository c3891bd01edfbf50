import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { LocalDate } from '@throughline/platform/graphql';

@ObjectType({ description: 'A question or an index at one point in time.' })
export class PulseTrendFigure {
  @Field(() => ID, { description: 'The question or index.' })
  measure: string;

  @Field(() => Int, { description: 'How many answers.' })
  n: number;

  @Field(() => Float, { description: 'Mean or score.' })
  score: number;

  @Field(() => Float, { nullable: true, description: 'Lower end of its 95% interval.' })
  lo: number | null;

  @Field(() => Float, { nullable: true, description: 'Upper end of its 95% interval.' })
  hi: number | null;
}

@ObjectType({ description: 'A wave, or the waves of a quarter.' })
export class PulseTrendPoint {
  @Field(() => [ID], { description: 'The waves.' })
  waveIds: readonly string[];

  @Field(() => LocalDate, { description: 'The day the first of them closed.' })
  from: string;

  @Field(() => LocalDate, { description: 'The day the last of them closed.' })
  until: string;

  @Field(() => [PulseTrendFigure], { description: 'Questions with a score, and indices.' })
  figures: PulseTrendFigure[];
}

@ObjectType({ description: 'The waves of a survey over time, where they asked the same teams.' })
export class PulseTrend {
  @Field({ description: 'Few answer here, so that waves are shown by quarter.' })
  byQuarter: boolean;

  @Field(() => [String], { description: 'The groups it is of.' })
  labels: readonly string[];

  @Field(() => [PulseTrendPoint], { description: 'The oldest first.' })
  points: PulseTrendPoint[];
}
