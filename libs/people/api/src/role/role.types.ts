import { ArgsType, Field, ID, registerEnumType } from '@nestjs/graphql';

export enum GrantedRole {
  MANAGER = 'manager',
  HR = 'hr',
  LEADER = 'leader',
  ADMIN = 'admin',
}
registerEnumType(GrantedRole, {
  name: 'GrantedRole',
  description: 'A role besides being staff.',
  valuesMap: {
    MANAGER: { description: 'Manages a team and all below it.' },
    HR: { description: 'Looks after people and their teams.' },
    LEADER: { description: 'Sees how people and customers move together.' },
    ADMIN: { description: 'Runs Throughline here, and gives roles.' },
  },
});

@ArgsType()
export class RoleArgs {
  @Field(() => ID, { description: 'Who.' })
  personId: string;

  @Field(() => GrantedRole, { description: 'Which role.' })
  role: GrantedRole;

  @Field(() => ID, { nullable: true, description: 'For which team and all below; empty for the organisation.' })
  teamId?: string | null;
}
