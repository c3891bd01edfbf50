import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Metric } from '@throughline/outcomes/api';
import { UnitSet } from '@throughline/people/api';
import { LinkageEstimate } from './linkage-estimate.types';
import { LinkageFinding } from './linkage-finding.types';

export enum LinkageStatus {
  READY = 'READY',
  PENDING = 'PENDING',
}
registerEnumType(LinkageStatus, {
  name: 'LinkageStatus',
  description: 'Whether the result is there.',
  valuesMap: {
    READY: { description: 'It is.' },
    PENDING: { description: 'It is being worked out: ask again in a few seconds.' },
  },
});

@ObjectType({ description: 'A reason for care.' })
export class LinkageFlag {
  @Field({ description: 'REVERSAL, SHARED_TREND, COMPOSITION, SIZE_EFFECT or SAME_SOURCE.' })
  code: string;

  @Field({ description: 'What it means here, in a sentence.' })
  text: string;
}

const estimate = (description: string) => Field(() => LinkageEstimate, { nullable: true, description });

@ObjectType({ description: 'How a people measure and a customer measure move together over units and periods.' })
export class Linkage {
  @Field(() => ID, { description: 'Names the question: both metrics and the lag.' })
  id: string;

  @Field(() => LinkageStatus, { description: 'Whether the result is there; until then the figures are null.' })
  status: LinkageStatus;

  @Field(() => UnitSet, { description: 'The units compared.' })
  unitSet: UnitSet;

  @Field(() => Metric, { description: 'The people measure.' })
  people: Metric;

  @Field(() => Metric, { description: 'The customer measure.' })
  customer: Metric;

  @Field(() => Int, { description: 'By how many periods the customer measure comes later.' })
  lag: number;

  @Field(() => String, { nullable: true, description: 'The finding in one sentence, with its figures.' })
  sentence: string | null;

  @estimate('All cells together, whatever their unit and period. Never the answer by itself.')
  pooled: LinkageEstimate | null;

  @estimate('Units compared by their means over time.')
  between: LinkageEstimate | null;

  @estimate('Change inside units.')
  within: LinkageEstimate | null;

  @estimate('Units compared with others in the same period.')
  samePeriod: LinkageEstimate | null;

  @estimate('Change inside units beyond what all shared: the headline of a panel.')
  twoWay: LinkageEstimate | null;

  @Field(() => [LinkageFlag], { description: 'Reasons for care.' })
  flags: LinkageFlag[];

  @Field(() => LinkageFinding, { nullable: true, description: 'All that was found; null until the result is there.' })
  finding: LinkageFinding | null;
}
