import { Field, GraphQLISODateTime, ID, Int, ObjectType } from '@nestjs/graphql';

@ObjectType({
  description:
    'The question that a unit set opens with: declared by the organisation, so that nobody picks it by its answer.',
})
export class LinkageHeadline {
  @Field(() => ID, { description: 'Unit set.' })
  unitSetId: string;

  @Field(() => ID, { description: 'Metric about people.' })
  peopleId: string;

  @Field(() => ID, { description: 'Metric about customers.' })
  customerId: string;

  @Field(() => Int, { description: 'Periods by which the customer measure comes later.' })
  lag: number;

  @Field(() => GraphQLISODateTime, { description: 'When it was declared.' })
  declaredAt: Date;
}
