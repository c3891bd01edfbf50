import { Field, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'Whether somebody can sign in, and how they were asked to.' })
export class Access {
  @Field({ description: 'Whether they have chosen a password.' })
  joined: boolean;

  @Field(() => Date, { nullable: true, description: 'When they were last invited.' })
  invitedAt: Date | null;

  @Field(() => Date, { nullable: true, description: 'Until when the link of that invitation works.' })
  invitedUntil: Date | null;
}
