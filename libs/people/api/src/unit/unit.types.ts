import { Field, ID, Int, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'A place where people work.' })
export class Site {
  @Field(() => ID, { description: 'Tells it from all others.' })
  id: string;

  @Field({ description: 'The short code that imports use.' })
  code: string;

  @Field({ description: 'What people call it.' })
  name: string;

  @Field(() => String, { nullable: true, description: 'Shop, call centre, field, head office and so on.' })
  kind: string | null;
}

@ObjectType({ description: 'A team of the organisation; teams form a tree.' })
export class Team {
  @Field(() => ID, { description: 'Tells it from all others.' })
  id: string;

  @Field({ description: 'The short code that imports use.' })
  code: string;

  @Field({ description: 'What people call it.' })
  name: string;

  @Field(() => ID, { nullable: true, description: 'The team above it.' })
  parentId: string | null;

  @Field(() => Int, { nullable: true, description: 'How many people belong to it today, those below not counted.' })
  members?: number | null;
}
