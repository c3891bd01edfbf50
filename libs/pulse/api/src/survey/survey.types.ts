import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { connectionOf } from '@throughline/platform/graphql';
import { Fault, LocalText, SurveyForm } from '../form/form.types';
import { Wave } from '../wave/wave.types';
import { SurveyAudience } from './audience.types';

@ObjectType({ description: 'A survey as it is written; each opening of it is a wave.' })
export class Survey {
  @Field(() => ID, { description: 'Tells it from all others.' })
  id: string;

  @Field(() => [LocalText], { description: 'What it is called.' })
  title: LocalText[];

  @Field(() => SurveyForm, { description: 'What it asks.' })
  form: SurveyForm;

  @Field(() => [Fault], { description: 'All that keeps it from being launched.' })
  faults: Fault[];

  @Field(() => SurveyAudience, { description: 'Whom it asks.' })
  audience: SurveyAudience;

  @Field(() => Int, { description: 'Counts what was saved.' })
  version: number;

  @Field(() => Wave, { nullable: true, description: 'Its newest wave; null while it was never planned.' })
  latestWave: Wave | null;

  @Field({ description: 'When it was begun.' })
  createdAt: Date;

  @Field({ description: 'When it was last saved.' })
  updatedAt: Date;
}

@ObjectType({ description: 'A page of surveys, newest first.' })
export class SurveyConnection extends connectionOf(Survey, 'Survey') {}
