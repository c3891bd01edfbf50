import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Organisation } from '../organisation/organisation.types';
import { Person, RoleGrantView } from '../person/person.types';

@ObjectType({ description: 'A browser in which somebody is signed in.' })
export class Session {
  @Field(() => ID, { description: 'Tells it from all others.' })
  id: string;

  @Field({ description: 'What the browser says it is.' })
  userAgent: string;

  @Field({ description: 'When they signed in.' })
  createdAt: Date;

  @Field({ description: 'When it was last used, to the minute.' })
  seenAt: Date;

  @Field({ description: 'Whether it is the one that asks.' })
  current: boolean;
}

@ObjectType({ description: 'Who is signed in, and what they may do.' })
export class Me {
  @Field(() => Person, { description: 'The signed-in person.' })
  person: Person;

  @Field(() => [RoleGrantView], { description: 'The roles they hold besides being staff.' })
  roles: RoleGrantView[];

  @Field(() => [String], { description: 'The permissions that their roles give.' })
  permissions: string[];

  @Field(() => Organisation, { description: 'Where they work.' })
  organisation: Organisation;
}
