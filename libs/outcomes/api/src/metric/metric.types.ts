import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import type { Direction, ExperiencePart, PeriodKind, Side } from '@throughline/outcomes/domain';
import { Person, UnitSet } from '@throughline/people/api';
import { LocalDate } from '@throughline/platform/graphql';
import { MetricDirection, MetricPart, MetricSide, PeriodLength } from './metric-enums';

@ObjectType({
  description: 'How a metric was spread over the units in one period: there is no average without its spread.',
})
export class MetricPeriod {
  @Field(() => LocalDate, { description: 'First day of the period.' })
  start: string;

  @Field(() => LocalDate, { description: 'Last day of the period.' })
  end: string;

  @Field(() => Int, { description: 'Units with a figure that can be shown.' })
  units: number;

  @Field(() => Int, { nullable: true, description: 'Answers or cases behind the figures, where all say how many.' })
  n: number | null;

  @Field(() => Float, { nullable: true, description: 'A tenth of the units are below this.' })
  p10: number | null;

  @Field(() => Float, { nullable: true, description: 'The unit in the middle.' })
  p50: number | null;

  @Field(() => Float, { nullable: true, description: 'A tenth of the units are above this.' })
  p90: number | null;
}

@ObjectType({ description: 'From this day on the series is not the same as before.' })
export class SeriesBreak {
  @Field(() => LocalDate, { description: 'First day of the new series.' })
  startsOn: string;

  @Field({ description: 'What changed.' })
  note: string;

  @Field(() => Person, { nullable: true, description: 'Who said so; null for one from before this was kept.' })
  setBy: Person | null;

  @Field(() => Date, { nullable: true, description: 'When that was said.' })
  setAt: Date | null;
}

@ObjectType({ description: 'Something that is measured of people or of customers, unit by unit and period by period.' })
export class Metric {
  @Field(() => ID, { description: 'Tells it from all others.' })
  id: string;

  @Field(() => UnitSet, { description: 'The units that it is measured in.' })
  unitSet: UnitSet;

  @Field(() => MetricSide, { description: 'Whom it is about.' })
  side: Side;

  @Field({ description: 'What people call it.' })
  name: string;

  @Field({ description: 'What it means, in a sentence.' })
  definition: string;

  @Field(() => String, { nullable: true, description: 'How it is worked out.' })
  formula: string | null;

  @Field({ description: 'Unit of measure: points, %, minutes.' })
  unit: string;

  @Field(() => String, { nullable: true, description: 'Whom or what it counts: customers who called, orders.' })
  denominator: string | null;

  @Field(() => MetricDirection, { description: 'Which way is better.' })
  direction: Direction;

  @Field(() => MetricPart, { nullable: true, description: 'The part of customer experience that it speaks of.' })
  part: ExperiencePart | null;

  @Field(() => Person, { nullable: true, description: 'Who answers for it.' })
  owner: Person | null;

  @Field(() => Float, { nullable: true, description: 'What it should reach.' })
  target: number | null;

  @Field(() => PeriodLength, { description: 'How long one period is.' })
  periodKind: PeriodKind;

  @Field({ description: 'Where the figures come from.' })
  source: string;

  @Field(() => MetricPeriod, { nullable: true, description: 'The newest period; null before any figure.' })
  latest: MetricPeriod | null;

  @Field(() => [SeriesBreak], { description: 'Where the series breaks, oldest first.' })
  breaks: SeriesBreak[];
}

@ObjectType({ description: 'A figure of one unit in one period.' })
export class Measurement {
  @Field(() => LocalDate, { description: 'First day of the period.' })
  start: string;

  @Field(() => LocalDate, { description: 'Last day of the period.' })
  end: string;

  @Field(() => Float, { nullable: true, description: 'The figure; null where it is withheld.' })
  value: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Answers or cases behind it; null where it is not known or withheld.',
  })
  n: number | null;

  @Field({ description: 'True where fewer people answered than may be shown.' })
  withheld: boolean;
}
