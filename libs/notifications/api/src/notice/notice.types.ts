import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Person } from '@throughline/people/api';
import { connectionOf } from '@throughline/platform/graphql';

/** What a notice tells, as the database keeps it. */
export enum NoticeKind {
  THANKED = 'thanked',
  COMMENT = 'comment',
  REACTION = 'reaction',
  MENTION = 'mention',
  PULSE_OPENED = 'pulse_opened',
  PULSE_REMINDER = 'pulse_reminder',
}

registerEnumType(NoticeKind, {
  name: 'NoticeKind',
  description: 'What a notice tells.',
  valuesMap: {
    THANKED: { description: 'I was thanked.' },
    COMMENT: { description: 'Somebody commented on thanks that I gave or received.' },
    MENTION: { description: 'Somebody named me in thanks, or in a comment on thanks.' },
    PULSE_OPENED: { description: 'A pulse is open that I am invited to.' },
    PULSE_REMINDER: { description: 'I have not taken a ballot of a pulse that is open.' },
    REACTION: { description: 'Somebody reacted to thanks that I gave or received.' },
  },
});

@ObjectType({ description: 'What I should know, grouped: one notice for all who did the same to one thing.' })
export class Notice {
  @Field(() => ID, { description: 'Tells it from all others.' })
  id: string;

  @Field(() => NoticeKind, { description: 'What it tells.' })
  kind: NoticeKind;

  @Field(() => ID, { nullable: true, description: 'The recognition that it is about; null for a pulse.' })
  recognitionId: string | null;

  @Field(() => ID, { nullable: true, description: 'The wave of a pulse that it is about; null for thanks.' })
  waveId: string | null;

  @Field({ description: 'Whether I gave that recognition; otherwise it was given to me.' })
  given: boolean;

  @Field(() => [Person], { description: 'Who did it, the latest first: at most three; nobody for a pulse.' })
  actors: Person[];

  @Field(() => Int, { description: 'How many people did it.' })
  actorCount: number;

  @Field({ description: 'When it happened last.' })
  lastAt: Date;

  @Field(() => Date, { nullable: true, description: 'When I read it; null while I have not.' })
  readAt: Date | null;
}

@ObjectType({ description: 'A page of notices, newest first.' })
export class NoticeConnection extends connectionOf(Notice, 'Notice') {}

@ObjectType({ description: 'My notices changed: something arrived, or was read or taken back elsewhere.' })
export class NoticeArrival {
  @Field(() => ID, { nullable: true, description: 'The notice that arrived or grew; null when none did.' })
  noticeId: string | null;

  @Field(() => Int, { description: 'How many notices I have not read.' })
  unread: number;
}
