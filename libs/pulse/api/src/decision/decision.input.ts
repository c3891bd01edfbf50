import { Field, ID, InputType } from '@nestjs/graphql';
import { LocalDate } from '@throughline/platform/graphql';
import { IsOptional, IsUUID, Length, MaxLength } from 'class-validator';
import { PulseVerdict, Workstream } from './decision.types';

const WORDS = 500;

@InputType({
  description: 'A decision on a finding. A promise names who does it, until when, and in which workstream.',
})
export class DecideOnPulseInput {
  @Field(() => ID, { description: 'The wave that found it.' })
  waveId: string;

  @IsOptional()
  @Field(() => ID, {
    nullable: true,
    description: 'Whose finding it is; otherwise of all that the viewer answers for.',
  })
  unitId?: string | null;

  @IsOptional()
  @Field(() => ID, { nullable: true, description: 'The question that it is about; otherwise the whole.' })
  questionId?: string | null;

  @Field(() => PulseVerdict, { description: 'Do, do not, or later.' })
  verdict: `${PulseVerdict}`;

  @IsOptional()
  @MaxLength(160)
  @Field(() => String, { nullable: true, description: 'What will be done, in a few words; needed for a promise.' })
  what?: string | null;

  @Length(1, WORDS)
  @Field({ description: 'Why: those whom it was found of read it.' })
  reason: string;

  @IsOptional()
  @Field(() => Workstream, { nullable: true, description: 'The part of the programme; needed for a promise.' })
  workstream?: `${Workstream}` | null;

  @IsOptional()
  @IsUUID('all')
  @Field(() => ID, { nullable: true, description: 'Who does it; needed for a promise.' })
  ownerId?: string | null;

  @IsOptional()
  @Field(() => LocalDate, { nullable: true, description: 'Until when; needed for a promise.' })
  dueOn?: string | null;

  @IsOptional()
  @IsUUID('all')
  @Field(() => ID, { nullable: true, description: 'The measure that it should move.' })
  metricId?: string | null;
}

@InputType({ description: 'A promise that was kept.' })
export class KeepPromiseInput {
  @Field(() => ID, { description: 'The promise.' })
  id: string;

  @Length(1, WORDS)
  @Field({ description: 'How it was done, for those to whom it was promised.' })
  outcome: string;
}
