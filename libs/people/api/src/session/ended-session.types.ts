import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { LIFETIME_DAYS } from './session-lifetime';

/** Why a session is over, as the database keeps it. Those that ran out have no reason there. */
export enum SessionEnd {
  ELSEWHERE = 'elsewhere',
  PASSWORD = 'password',
  LEFT = 'left',
  EXPIRED = 'expired',
}

registerEnumType(SessionEnd, {
  name: 'SessionEnd',
  description: 'Why a session is over.',
  valuesMap: {
    ELSEWHERE: { description: 'I ended it from another of my browsers.' },
    PASSWORD: { description: 'My password was changed.' },
    LEFT: { description: 'I do not work here any more.' },
    EXPIRED: { description: 'It lasted as long as a session may.' },
  },
});

@ObjectType({ description: 'A session that this browser was signed in by, and is not any more.' })
export class EndedSession {
  @Field(() => SessionEnd, { description: 'Why it is over.' })
  why: SessionEnd;

  @Field({ description: 'Since when.' })
  at: Date;

  @Field(() => Int, { description: 'How many days a session lasts, if nobody ends it.' })
  lastsDays: number = LIFETIME_DAYS;
}
