import { Field, ID, InputType, registerEnumType } from '@nestjs/graphql';
import { IsOptional, IsUUID } from 'class-validator';

export enum RecognitionScope {
  EVERYONE = 'everyone',
  MINE = 'mine',
  GIVEN = 'given',
  MY_TEAM = 'myTeam',
}

registerEnumType(RecognitionScope, {
  name: 'RecognitionScope',
  description: 'Whose thanks a list shows.',
  valuesMap: {
    EVERYONE: { description: 'All that I may see.' },
    MINE: { description: 'Thanks to me, or to a team that I belonged to then.' },
    GIVEN: { description: 'Thanks that I gave.' },
    MY_TEAM: { description: 'Thanks to my team, or to somebody who belonged to it then.' },
  },
});

@InputType({
  description: 'Narrows a list of thanks. Choose one of scope, personId and teamId; principleId goes with each.',
})
export class RecognitionFilter {
  @Field(() => RecognitionScope, { nullable: true, description: 'Whose thanks; EVERYONE when left out.' })
  scope?: RecognitionScope | null;

  @IsOptional()
  @IsUUID('all')
  @Field(() => ID, { nullable: true, description: 'Thanks to this person by name.' })
  personId?: string | null;

  @IsOptional()
  @IsUUID('all')
  @Field(() => ID, { nullable: true, description: 'Thanks to this team, or to somebody who belonged to it then.' })
  teamId?: string | null;

  @IsOptional()
  @IsUUID('all')
  @Field(() => ID, { nullable: true, description: 'Thanks for living this principle.' })
  principleId?: string | null;
}
