import { Field, Float, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { LinkageStatus } from '../linkage/linkage.types';

export enum LinkageOrder {
  PEOPLE_FIRST = 'PEOPLE_FIRST',
  CUSTOMER_FIRST = 'CUSTOMER_FIRST',
  NOT_STATED = 'NOT_STATED',
}
registerEnumType(LinkageOrder, {
  name: 'LinkageOrder',
  description: 'Which measure came first, as far as it can be said.',
  valuesMap: {
    PEOPLE_FIRST: { description: 'Changes of the people measure came before those of the customer measure.' },
    CUSTOMER_FIRST: { description: 'Changes of the customer measure came before those of the people measure.' },
    NOT_STATED: { description: 'No direction can be stated.' },
  },
});

@ObjectType({ description: 'The headline correlation at one lag; null where there is too little.' })
export class LinkageLag {
  @Field(() => Int, { description: 'By how many periods the customer measure comes later.' })
  lag: number;

  @Field(() => Int, { description: 'Pairs of figures: fewer, the farther apart.' })
  n: number;

  @Field(() => Int, { description: 'Units.' })
  units: number;

  @Field(() => Int, { description: 'Periods.' })
  periods: number;

  @Field(() => Float, { nullable: true, description: "Pearson's r, inside units beyond what all shared." })
  r: number | null;

  @Field(() => Float, { nullable: true, description: 'Lower end of its 95% interval.' })
  lo: number | null;

  @Field(() => Float, { nullable: true, description: 'Upper end of its 95% interval.' })
  hi: number | null;

  @Field(() => Float, { nullable: true, description: 'How often chance alone gives as much, at this lag alone.' })
  p: number | null;

  @Field(() => Float, { nullable: true, description: 'The false discovery rate over all lags of the scan.' })
  q: number | null;
}

@ObjectType({ description: 'A pair at all of its lags. The largest of them is that, and no finding by itself.' })
export class LinkageLags {
  @Field(() => ID, { description: 'Names the pair.' })
  id: string;

  @Field(() => LinkageStatus, { description: 'Whether the result is there; until then there are no rows.' })
  status: LinkageStatus;

  @Field(() => [LinkageLag], { description: 'One row for each lag, the customer measure first.' })
  rows: LinkageLag[];

  @Field(() => Int, { nullable: true, description: 'The lag with the largest |r| of those looked at.' })
  largest: number | null;

  @Field(() => LinkageOrder, { nullable: true, description: 'Which came first; null until the result is there.' })
  order: LinkageOrder | null;

  @Field(() => String, { nullable: true, description: 'Which came first, in one sentence.' })
  sentence: string | null;
}
