import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { LocalDate } from '@throughline/platform/graphql';

@ObjectType({ description: 'A pulse that is counted and has something to show to the viewer.' })
export class PulseResultWave {
  @Field(() => ID, { description: 'The wave.' })
  waveId: string;

  @Field(() => ID, { description: 'The survey that it opened.' })
  surveyId: string;

  @Field({ description: 'What it is called, in the language of the reader.' })
  title: string;

  @Field(() => LocalDate, { description: 'The day it closed.' })
  closedOn: string;
}

@ObjectType({ description: 'A unit whose results the viewer may ask for.' })
export class PulseUnit {
  @Field(() => ID, { description: 'A team or a site.' })
  id: string;

  @Field({ description: 'What it is called.' })
  name: string;

  @Field(() => String, { nullable: true, description: 'The unit above it; null for a site and for the highest.' })
  within: string | null;

  @Field({ description: 'Whether it is a site.' })
  site: boolean;
}

@ObjectType({ description: 'A pulse that is open in the groups that the viewer answers for.' })
export class RunningPulse {
  @Field(() => ID, { description: 'The wave.' })
  waveId: string;

  @Field({ description: 'What it is called, in the language of the reader.' })
  title: string;

  @Field({ description: 'Until when it takes answers.' })
  closesAt: Date;

  @Field(() => Int, { description: 'How many are invited in those groups.' })
  invited: number;

  @Field(() => Int, { description: 'How many have taken a ballot at least, in steps of the threshold; never who.' })
  takenSoFar: number;
}
