import { Field, Float, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { LocalDate } from '@throughline/platform/graphql';

export enum PulseVerdict {
  DO = 'DO',
  DONT = 'DONT',
  LATER = 'LATER',
}
registerEnumType(PulseVerdict, {
  name: 'PulseVerdict',
  description: 'What was decided on a finding.',
  valuesMap: {
    DO: { description: 'It is promised: somebody does it until a day.' },
    DONT: { description: 'It will not be done, for a reason that is given.' },
    LATER: { description: 'Not now, for a reason that is given.' },
  },
});

export enum Workstream {
  PEOPLE = 'PEOPLE',
  TECHNOLOGY = 'TECHNOLOGY',
  PROCESS = 'PROCESS',
}
registerEnumType(Workstream, {
  name: 'Workstream',
  description: 'The part of the programme that a promise belongs to.',
  valuesMap: {
    PEOPLE: { description: 'How we hire, lead, train and talk.' },
    TECHNOLOGY: { description: 'Tools, systems and data.' },
    PROCESS: { description: 'Rules, rotas and who may decide what.' },
  },
});

@ObjectType({ description: 'What people said when they were asked whether a promise changed anything.' })
export class PulseAskedBack {
  @Field(() => Int, { description: 'How many answered.' })
  n: number;

  @Field(() => Float, { description: 'Share who said yes.' })
  yes: number;

  @Field(() => Float, { description: 'Share who said partly.' })
  partly: number;

  @Field(() => Float, { description: 'Share who said no.' })
  no: number;

  @Field(() => Float, { description: 'Share who could not say.' })
  cannotSay: number;

  @Field(() => Float, { description: 'Lower end of the 95% interval of yes and partly together (Wilson).' })
  lo: number;

  @Field(() => Float, { description: 'Upper end of that interval.' })
  hi: number;
}

@ObjectType({ description: 'What was decided on a finding, and what came of it.' })
export class PulseDecision {
  @Field(() => ID, { description: 'Tells it from all others.' })
  id: string;

  @Field(() => ID, { description: 'The wave that found it.' })
  waveId: string;

  @Field(() => ID, { nullable: true, description: 'Whose finding it is; null for the whole company.' })
  unitId: string | null;

  @Field(() => String, { nullable: true, description: 'What that unit is called.' })
  unitName: string | null;

  @Field(() => ID, { nullable: true, description: 'The question that it is about; null for the whole.' })
  questionId: string | null;

  @Field({ description: 'What was found, in the words of that day.' })
  finding: string;

  @Field(() => PulseVerdict, { description: 'Do, do not, or later.' })
  verdict: `${PulseVerdict}`;

  @Field({ description: 'What will be done; empty where nothing will.' })
  what: string;

  @Field({ description: 'Why.' })
  reason: string;

  @Field(() => Workstream, { nullable: true, description: 'The part of the programme that it belongs to.' })
  workstream: `${Workstream}` | null;

  @Field(() => String, { nullable: true, description: 'Who does it.' })
  ownerName: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'Until when.' })
  dueOn: string | null;

  @Field(() => String, { nullable: true, description: 'The measure that it should move.' })
  metricName: string | null;

  @Field({ description: 'Whether its day has passed and it is not done.' })
  overdue: boolean;

  @Field(() => LocalDate, { nullable: true, description: 'When it was done; null before.' })
  doneOn: string | null;

  @Field(() => String, { nullable: true, description: 'How it was done, in words.' })
  outcome: string | null;

  @Field({ description: 'Who decided.' })
  decidedBy: string;

  @Field(() => LocalDate, { description: 'When it was decided.' })
  decidedOn: string;

  @Field(() => PulseAskedBack, {
    nullable: true,
    description: 'What people said when asked whether it changed; null before, and where too few answered.',
  })
  askedBack: PulseAskedBack | null;
}
