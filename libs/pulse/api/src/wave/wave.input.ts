import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { IsOptional, IsTimeZone, Max, MaxLength, Min } from 'class-validator';
import { THRESHOLD } from '@throughline/pulse/domain';

@InputType({ isAbstract: true })
class WavePlanInput {
  @Field(() => ID, { description: 'The survey to open, as it is written now.' })
  surveyId: string;

  @Field({ description: 'The hour on the wall at which it closes, as 2026-12-04T18:00.' })
  closesLocal: string;

  @IsOptional()
  @IsTimeZone()
  @Field(() => String, { nullable: true, description: 'Whose wall; otherwise the organisation’s.' })
  timeZone?: string | null;

  @IsOptional()
  @Min(THRESHOLD.least)
  @Max(THRESHOLD.most)
  @Field(() => Int, { nullable: true, description: 'Show nothing of fewer people: 5 to 20, otherwise 5.' })
  threshold?: number | null;

  @IsOptional()
  @MaxLength(500)
  @Field(() => String, {
    nullable: true,
    description: 'Why people are asked although promises to them are overdue; those who are invited read it.',
  })
  overrideReason?: string | null;
}

@InputType({ description: 'A wave that opens by itself.' })
export class ScheduleWaveInput extends WavePlanInput {
  @Field({ description: 'The hour on the wall at which it opens, as 2026-11-30T09:00.' })
  opensLocal: string;

  @IsOptional()
  @Field(() => ID, { nullable: true, description: 'The scheduled wave of this survey that is planned anew.' })
  insteadOf?: string | null;
}

@InputType({ description: 'A wave that opens at once.' })
export class OpenWaveInput extends WavePlanInput {}
