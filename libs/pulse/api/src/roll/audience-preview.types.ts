import { Field, Int, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'Why something cannot happen, and what would do.' })
export class WaveProblem {
  @Field({ description: 'What stands in the way.' })
  message: string;

  @Field({ description: 'What would do.' })
  hint: string;
}

@ObjectType({ description: 'People whose answers stand together: no smaller group can be shown.' })
export class AudienceGroup {
  @Field({ description: 'All teams in it, by name.' })
  label: string;

  @Field(() => Int, { description: 'How many people are invited in it.' })
  invited: number;
}

@ObjectType({ description: 'Who would be invited, and in which groups.' })
export class AudiencePreview {
  @Field(() => Int, { description: 'How many people would be invited.' })
  invited: number;

  @Field(() => Int, { description: 'How many are on leave, and are left alone.' })
  onLeave: number;

  @Field(() => Int, { description: 'How many people a group has at least.' })
  floor: number;

  @Field(() => [AudienceGroup], { description: 'The groups, by name; none where all together are too few.' })
  groups: AudienceGroup[];

  @Field(() => WaveProblem, { nullable: true, description: 'Why this audience cannot be asked; null when it can.' })
  problem: WaveProblem | null;
}
