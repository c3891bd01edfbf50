import { Field, Float, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';

@ObjectType({ description: 'How far a figure is above another, with its 95% interval.' })
export class PulseComparison {
  @Field(() => Float, { description: 'This figure less the other.' })
  difference: number;

  @Field(() => Float, { description: 'Lower end of its interval.' })
  lo: number;

  @Field(() => Float, { description: 'Upper end of its interval.' })
  hi: number;

  @Field(() => Float, { description: 'False discovery rate over all that are shown together (Benjamini-Hochberg).' })
  q: number;

  @Field({ description: 'Whether q is below .05: else the answers cannot tell.' })
  marked: boolean;
}

@ObjectType({ description: 'A mean with its 95% interval by t. Who did not answer may think otherwise.' })
export class PulseScore {
  @Field(() => Float, { description: 'From 0 to 100 for agreement, from 0 to 10 on a scale.' })
  mean: number;

  @Field(() => Float, { description: 'Lower end of the interval.' })
  lo: number;

  @Field(() => Float, { description: 'Upper end of the interval.' })
  hi: number;
}

@ObjectType({ description: 'Shares of those who answered, from 0 to 1.' })
export class PulseAgreement {
  @Field(() => Float, { description: 'Who answered above the middle of the scale.' })
  favourable: number;

  @Field(() => Float, { description: 'Who answered in the middle.' })
  neutral: number;

  @Field(() => Float, { description: 'Who answered below the middle.' })
  unfavourable: number;
}

@ObjectType({ description: 'What is shown of one question.' })
export class PulseItemFigure {
  @Field(() => Int, { description: 'How many answered, or how many are in the groups where that would tell of a few.' })
  n: number;

  @Field(() => PulseScore, { nullable: true, description: 'Absent for choices and rankings.' })
  score: PulseScore | null;

  @Field(() => PulseAgreement, { nullable: true, description: 'For questions of agreement.' })
  agreement: PulseAgreement | null;

  @Field(() => [Float], { description: 'Share of each label, value or option, in their order; none for a ranking.' })
  shares: readonly number[];

  @Field(() => [Float], { description: 'Mean place of each option; for a ranking only.' })
  meanRanks: readonly number[];

  @Field(() => [String], { description: 'Groups that stand together with the asked ones in this figure.' })
  togetherWith: readonly string[];
}

export enum PulseHidden {
  TOO_FEW = 'TOO_FEW',
  NEARLY_ALL_AGREE = 'NEARLY_ALL_AGREE',
}
registerEnumType(PulseHidden, {
  name: 'PulseHidden',
  description: 'Why nothing is shown.',
  valuesMap: {
    TOO_FEW: { description: 'Too few answered.' },
    NEARLY_ALL_AGREE: { description: 'Nearly all in the whole company gave the same answer.' },
  },
});

@ObjectType({ description: 'One question of a pulse.' })
export class PulseItem {
  @Field(() => ID, { description: 'The question.' })
  questionId: string;

  @Field({ description: 'What was asked, in the language of the reader.' })
  text: string;

  @Field({ description: 'LIKERT, SCALE, SINGLE, MULTIPLE or RANKING.' })
  kind: string;

  @Field(() => [String], { description: 'Labels, both ends of the scale, or options, in their order.' })
  labels: readonly string[];

  @Field(() => PulseItemFigure, { nullable: true, description: 'What was answered.' })
  figure: PulseItemFigure | null;

  @Field(() => PulseHidden, { nullable: true, description: 'Why there is no figure.' })
  hidden: `${PulseHidden}` | null;

  @Field(() => PulseComparison, { nullable: true, description: 'Beside the rest of the company.' })
  rest: PulseComparison | null;

  @Field(() => PulseComparison, { nullable: true, description: 'Beside the wave before, as two independent samples.' })
  change: PulseComparison | null;
}

@ObjectType({ description: 'Several questions as one figure.' })
export class PulseIndex {
  @Field(() => ID, { description: 'The index.' })
  indexId: string;

  @Field({ description: 'Its name, in the language of the reader.' })
  name: string;

  @Field({ description: 'MEAN_0_100 or NET_PROMOTER.' })
  scoring: string;

  @Field(() => Int, { nullable: true, description: 'How many it is of; absent where it is not shown.' })
  n: number | null;

  @Field(() => Float, { nullable: true, description: 'From 0 to 100, or from -100 to 100 for a net promoter score.' })
  score: number | null;

  @Field(() => Float, { nullable: true, description: 'Lower end of its 95% interval.' })
  lo: number | null;

  @Field(() => Float, { nullable: true, description: 'Upper end of its 95% interval.' })
  hi: number | null;

  @Field(() => Float, { nullable: true, description: 'Share of 9 and 10; of a net promoter score only.' })
  promoters: number | null;

  @Field(() => Float, { nullable: true, description: 'Share of 7 and 8; of a net promoter score only.' })
  passives: number | null;

  @Field(() => Float, { nullable: true, description: 'Share of 0 to 6; of a net promoter score only.' })
  detractors: number | null;

  @Field(() => PulseComparison, { nullable: true, description: 'Beside the rest of the company.' })
  rest: PulseComparison | null;

  @Field(() => PulseComparison, { nullable: true, description: 'Beside the wave before, as two independent samples.' })
  change: PulseComparison | null;
}
