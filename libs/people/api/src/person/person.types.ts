import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { connectionOf } from '@throughline/platform/graphql';
import { Site, Team } from '../unit/unit.types';

@ObjectType({ description: 'Somebody who works here, or did.' })
export class Person {
  @Field(() => ID, { description: 'Tells a person from all others.' })
  id: string;

  @Field({ description: 'Their name as they write it.' })
  name: string;

  @Field(() => String, { nullable: true, description: 'Their e-mail address at work.' })
  email: string | null;

  @Field(() => Team, { nullable: true, description: 'The team that they belong to today.' })
  team: Team | null;

  @Field(() => Site, { nullable: true, description: 'Where they work today.' })
  site: Site | null;

  @Field(() => Person, { nullable: true, description: 'Who leads them.' })
  manager?: Person | null;

  @Field({ description: 'False once they have left.' })
  active: boolean;
}

@ObjectType({ description: 'A page of the directory.' })
export class PersonConnection extends connectionOf(Person, 'Person') {
  @Field(() => Int, { description: 'How many people match.' })
  totalCount: number;
}

@ObjectType({ description: 'A role somebody holds.' })
export class RoleGrantView {
  @Field({ description: 'manager, hr, leader or admin; everybody is staff.' })
  role: string;

  @Field(() => Team, {
    nullable: true,
    description: 'The team that it is for, with all below; empty for the organisation.',
  })
  unit: Team | null;
}
