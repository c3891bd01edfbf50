import { Field, ID, Int, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'A place, team or other unit that figures are about.' })
export class Unit {
  @Field(() => ID, { description: 'Tells it from all others.' })
  id: string;

  @Field({ description: 'The short code that imports use.' })
  code: string;

  @Field({ description: 'What people call it.' })
  name: string;

  @Field(() => String, { nullable: true, description: 'Shop, call centre, acute trust and so on.' })
  kind: string | null;
}

@ObjectType({
  description: 'A list of units that figures can be compared over: our sites, our teams, or one from an import.',
})
export class UnitSet {
  @Field(() => ID, { description: 'Tells it from all others.' })
  id: string;

  @Field({ description: 'What people call it.' })
  name: string;

  @Field({ description: 'teams and sites come from the organisation; import was brought by a file.' })
  origin: string;

  @Field(() => Int, { description: 'How many open units it has.' })
  unitCount: number;
}
