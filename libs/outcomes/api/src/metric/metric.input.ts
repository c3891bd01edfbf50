import { Field, Float, ID, InputType, PartialType } from '@nestjs/graphql';
import type { Direction, ExperiencePart, PeriodKind, Side } from '@throughline/outcomes/domain';
import { IsOptional, IsUUID, Length, MaxLength } from 'class-validator';
import { MetricDirection, MetricPart, MetricSide, PeriodLength } from './metric-enums';

@InputType({ description: 'What a metric is, for all who read it.' })
class MetricDescription {
  @Length(1, 120)
  @Field({ description: 'What people call it.' })
  name: string;

  @IsOptional()
  @MaxLength(2_000)
  @Field(() => String, { nullable: true, description: 'What it means, in a sentence.' })
  definition?: string | null;

  @Field(() => String, { nullable: true, description: 'How it is worked out.' })
  formula?: string | null;

  @IsOptional()
  @MaxLength(40)
  @Field(() => String, { nullable: true, description: 'Unit of measure: points, %, minutes.' })
  unit?: string | null;

  @Field(() => String, { nullable: true, description: 'Whom or what it counts.' })
  denominator?: string | null;

  @Field(() => MetricDirection, { nullable: true, description: 'Which way is better; neutral unless it is said.' })
  direction?: Direction | null;

  @Field(() => MetricPart, { nullable: true, description: 'The part of customer experience that it speaks of.' })
  part?: ExperiencePart | null;

  @IsOptional()
  @IsUUID('all')
  @Field(() => ID, { nullable: true, description: 'Who answers for it.' })
  ownerId?: string | null;

  @Field(() => Float, { nullable: true, description: 'What it should reach.' })
  target?: number | null;

  @IsOptional()
  @MaxLength(200)
  @Field(() => String, { nullable: true, description: 'Where the figures come from.' })
  source?: string | null;
}

@InputType({ description: 'A new metric.' })
export class CreateMetricInput extends MetricDescription {
  @IsUUID('all')
  @Field(() => ID, { description: 'The units that it is measured in.' })
  unitSet: string;

  @Field(() => MetricSide, { description: 'Whom it is about.' })
  side: Side;

  @Field(() => PeriodLength, { description: 'How long one period is.' })
  periodKind: PeriodKind;
}

@InputType({ description: 'What to change of a metric; what is left out stays.' })
export class UpdateMetricInput extends PartialType(MetricDescription) {
  @Field(() => ID, { description: 'The metric.' })
  id: string;
}
