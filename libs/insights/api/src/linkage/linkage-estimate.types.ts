import { Field, Float, Int, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'A correlation with its 95% interval; null where it is not defined.' })
export class LinkageEstimate {
  @Field(() => Float, { nullable: true, description: "Pearson's r." })
  r: number | null;

  @Field(() => Float, { nullable: true, description: 'Lower end of the interval.' })
  lo: number | null;

  @Field(() => Float, { nullable: true, description: 'Upper end of the interval.' })
  hi: number | null;

  @Field(() => Float, { nullable: true, description: 'How often chance alone gives as much.' })
  p: number | null;

  @Field(() => Int, { description: 'Pairs of figures.' })
  n: number;

  @Field(() => Int, { description: 'Units.' })
  units: number;

  @Field(() => Int, { description: 'Periods.' })
  periods: number;
}
