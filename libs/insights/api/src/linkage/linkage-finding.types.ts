import { Field, Float, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { LocalDate } from '@throughline/platform/graphql';
import { LinkageEstimate } from './linkage-estimate.types';

export enum LinkageVerdict {
  MOVES_WITH = 'MOVES_WITH',
  CANNOT_TELL = 'CANNOT_TELL',
  NOT_ENOUGH = 'NOT_ENOUGH',
}
registerEnumType(LinkageVerdict, {
  name: 'LinkageVerdict',
  description: 'What may be said of two measures.',
  valuesMap: {
    MOVES_WITH: { description: 'They move with each other; it does not say why.' },
    CANNOT_TELL: { description: 'The data cannot tell: an answer in its own right.' },
    NOT_ENOUGH: { description: 'There is too little to say anything.' },
  },
});

@ObjectType({ description: 'What of both measures neither the unit nor the period explains.' })
export class LinkagePoint {
  @Field({ description: "The unit's code." })
  unit: string;

  @Field({ description: "The unit's name." })
  name: string;

  @Field(() => LocalDate, { description: "First day of the people measure's period." })
  period: string;

  @Field(() => Float, { description: 'People measure, from what was to be expected.' })
  x: number;

  @Field(() => Float, { description: 'Customer measure, from what was to be expected.' })
  y: number;
}

@ObjectType({ description: 'A place on the fitted line, with its 95% band.' })
export class LinkageBandPoint {
  @Field(() => Float, { description: 'People measure.' })
  x: number;

  @Field(() => Float, { description: 'Customer measure on the line.' })
  y: number;

  @Field(() => Float, { description: 'Lower edge of the band.' })
  lo: number;

  @Field(() => Float, { description: 'Upper edge of the band.' })
  hi: number;
}

@ObjectType({ description: 'The customer measure in one fifth (or tenth) of the people measure.' })
export class LinkageShare {
  @Field(() => Int, { description: 'Pairs in it.' })
  n: number;

  @Field(() => Float, { description: 'Mean of the people measure.' })
  meanX: number;

  @Field(() => Float, { description: 'A tenth is below this.' })
  p10: number;

  @Field(() => Float, { description: 'The one in the middle.' })
  p50: number;

  @Field(() => Float, { description: 'A tenth is above this.' })
  p90: number;
}

@ObjectType({
  description: 'The line through the points: change of the customer measure for one unit of the people measure.',
})
export class LinkageSlope {
  @Field(() => Float, { nullable: true, description: 'Slope.' })
  b: number | null;

  @Field(() => Float, { nullable: true, description: 'Lower end of its 95% interval.' })
  lo: number | null;

  @Field(() => Float, { nullable: true, description: 'Upper end of its 95% interval.' })
  hi: number | null;

  @Field({
    description: 'How its p was worked out: cluster-robust, or wild-cluster-bootstrap with fewer than 20 units.',
  })
  pMethod: string;
}

@ObjectType({ description: 'A unit that is not in the headline.' })
export class LinkageMissingUnit {
  @Field({ description: "The unit's code." })
  code: string;

  @Field({ description: "The unit's name." })
  name: string;

  @Field({ description: 'no-x, no-y, never-together or only-once.' })
  reason: string;
}

@ObjectType({ description: 'What was found.' })
export class LinkageFinding {
  @Field(() => LinkageVerdict, { description: 'What may be said.' })
  verdict: LinkageVerdict;

  @Field({ description: 'What may be said, in a sentence without its figures.' })
  claim: string;

  @Field(() => String, { nullable: true, description: 'What stays open where the data cannot tell; else null.' })
  question: string | null;

  @Field({ description: 'The figures that it rests on.' })
  evidence: string;

  @Field({ description: 'What one unit is called in running text: trust.' })
  unit: string;

  @Field({ description: 'What several units are called: trusts.' })
  units: string;

  @Field({ description: 'Which estimate leads: twoWay, or between where there is one period only.' })
  headline: string;

  @Field(() => LinkageEstimate, {
    nullable: true,
    description: 'Units compared with their own kind; null without kinds.',
  })
  withinKind: LinkageEstimate | null;

  @Field(() => Float, { nullable: true, description: 'The smallest correlation that could have been seen.' })
  minimumDetectable: number | null;

  @Field(() => LinkageSlope, { description: 'The fitted line.' })
  slope: LinkageSlope;

  @Field(() => [LinkagePoint], { description: 'The scatter of what neither unit nor period explains.' })
  points: LinkagePoint[];

  @Field(() => [LinkageBandPoint], { description: 'The line and its band.' })
  band: LinkageBandPoint[];

  @Field(() => [LinkageShare], {
    description: 'The customer measure from the lowest to the highest part of the people measure.',
  })
  shares: LinkageShare[];

  @Field(() => [LinkageMissingUnit], { description: 'Units that are not in the headline, and why.' })
  missing: LinkageMissingUnit[];

  @Field(() => Float, { description: 'Share of all units that are not in the headline.' })
  missingShare: number;

  @Field(() => Int, { description: 'Cells left out because too few people answered.' })
  withheld: number;

  @Field(() => [String], { description: 'What else to know, a sentence each.' })
  notes: string[];

  @Field(() => Int, { description: 'Resamples of units behind the intervals.' })
  resamples: number;
}
