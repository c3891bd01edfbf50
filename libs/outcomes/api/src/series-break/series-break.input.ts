import { Field, ID, InputType } from '@nestjs/graphql';
import { LocalDate } from '@throughline/platform/graphql';
import { Length } from 'class-validator';

@InputType({ description: 'A day from which the series of a metric is not the same as before.' })
export class SetSeriesBreakInput {
  @Field(() => ID, { description: 'The metric.' })
  metric: string;

  @Field(() => LocalDate, { description: 'First day of the new series.' })
  startsOn: string;

  @Length(1, 200)
  @Field({ description: 'What changed: another question, another method.' })
  note: string;
}
