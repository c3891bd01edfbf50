import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';

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
