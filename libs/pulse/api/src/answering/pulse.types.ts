import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { WaveState } from '@throughline/pulse/domain';
import { LocalText } from '../form/form.types';
import { WaveStateEnum } from '../wave/wave.types';

@ObjectType({ description: 'A pulse that I am invited to.' })
export class MyPulse {
  @Field(() => ID, { description: 'The wave.' })
  waveId: string;

  @Field(() => [LocalText], { description: 'What it is called.' })
  title: LocalText[];

  @Field(() => WaveStateEnum, { description: 'How far it has come.' })
  state: WaveState;

  @Field({ description: 'Until when it takes answers.' })
  closesAt: Date;

  @Field(() => Int, { description: 'How many questions it asks.' })
  questionCount: number;

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

export enum TreeSide {
  left = 'left',
  right = 'right',
}
registerEnumType(TreeSide, {
  name: 'TreeSide',
  description: 'At which hand a neighbour stands: in which order the two are hashed.',
  valuesMap: { left: { description: 'Before.' }, right: { description: 'After.' } },
});

@ObjectType({ description: 'A step from a leaf to the root of the tree of groups.' })
export class TreeStep {
  @Field(() => TreeSide, { description: 'Where the neighbour stands.' })
  side: TreeSide;

  @Field({ description: 'The hash of the neighbour, base64url.' })
  hash: string;
}

@ObjectType({ description: 'A team in a group.' })
export class CohortUnit {
  @Field(() => ID, { description: 'The team.' })
  id: string;

  @Field({ description: 'What it is called.' })
  name: string;
}

@ObjectType({
  description: 'The people whose answers stand among mine. All fields, and no others, make its leaf in the tree.',
})
export class PulseCohort {
  @Field(() => ID, { description: 'Tells it from the others of its wave.' })
  id: string;

  @Field({ description: 'All teams in it, by name.' })
  label: string;

  @Field(() => Int, { description: 'How many are invited in it.' })
  invited: number;

  @Field({ description: 'The modulus of the key that its ballots are signed with, base64url.' })
  n: string;

  @Field({ description: 'The exponent of that key, base64url.' })
  e: string;

  @Field(() => [CohortUnit], { description: 'The teams in it.' })
  units: CohortUnit[];

  @Field(() => [ID], { description: 'The sites of its people.' })
  siteIds: string[];

  @Field(() => [ID], { description: 'The units that hold all of it, the company first.' })
  path: string[];
}

@ObjectType({
  description: 'All that my device needs to answer a pulse, and to check that it is the same for everybody.',
})
export class Pulse {
  @Field(() => ID, { description: 'The wave.' })
  waveId: string;

  @Field(() => [LocalText], { description: 'What it is called.' })
  title: LocalText[];

  @Field(() => WaveStateEnum, { description: 'How far it has come.' })
  state: WaveState;

  @Field({ description: 'What it asks, as JSON with sorted keys: its SHA-256 is the hash.' })
  form: string;

  @Field({ description: 'The hash of the form, base64url; the ballot box tells the same.' })
  formHash: string;

  @Field({ description: 'Until when it takes answers.' })
  closesAt: Date;

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
