import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { WaveState } from '@throughline/pulse/domain';
import { LocalText } from '../form/form.types';
import { WaveStateEnum } from '../wave/wave.types';
import { PulseCohort, TreeStep } from './cohort.types';

/** What is told of a pulse wherever its invited person meets it. */
@ObjectType({ isAbstract: true })
abstract class AskedPulse {
  @Field(() => ID, { description: 'The wave.' })
  waveId: string;

  @Field(() => [LocalText], { description: 'What it is called.' })
  title: LocalText[];

  @Field(() => WaveStateEnum, { description: 'How far it has come.' })
  state: WaveState;

  @Field({ description: 'Until when it takes answers.' })
  closesAt: Date;

  @Field({ description: 'Whether I took my ballot. Nobody knows whether I sent it.' })
  taken: boolean;

  @Field({ description: 'Whether I may take another in its place: once.' })
  replaceable: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'Why it was opened although promises to those who are invited were overdue; null otherwise.',
  })
  overrideReason: string | null;
}

@ObjectType({ description: 'A pulse that I am invited to.' })
export class MyPulse extends AskedPulse {
  @Field(() => Int, { description: 'How many questions it asks.' })
  questionCount: number;
}

@ObjectType({
  description: 'All that my device needs to answer a pulse, and to check that it is the same for everybody.',
})
export class Pulse extends AskedPulse {
  @Field({ description: 'What it asks, as JSON with sorted keys: its SHA-256 is the hash.' })
  form: string;

  @Field({ description: 'The hash of the form, base64url; the ballot box tells the same.' })
  formHash: string;

  @Field(() => PulseCohort, { description: 'The people whose answers stand among mine.' })
  cohort: PulseCohort;

  @Field(() => [TreeStep], { description: 'From my group to the root.' })
  path: TreeStep[];

  @Field({ description: 'The root over all groups, base64url; the ballot box tells the same.' })
  root: string;

  @Field(() => Int, { description: 'How many are invited in all; the ballot box tells the same.' })
  invited: number;

  @Field(() => Int, { description: 'Nothing is shown of fewer people than this.' })
  threshold: number;

  @Field({ description: 'Where the ballot box is.' })
  ballotUrl: string;

  @Field(() => [String], { description: 'Who is in my group, by name.' })
  members: string[];
}
