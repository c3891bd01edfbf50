import { Injectable } from '@nestjs/common';
import { UnitService } from '@throughline/people/api';
import { type EventHandler, HandlesEvent, type Happening } from '@throughline/platform/queue';
import { RecognitionGiven } from '@throughline/recognition/domain';
import { NoticeKind } from '../notice/notice.types';
import { NoticeWriter } from '../notice/notice-writer';

type Given = RecognitionGiven['payload'];

/** Tells people that they were thanked, by name or with their team, and others that they are mentioned. */
@Injectable()
@HandlesEvent(RecognitionGiven.event)
export class GivenHandler implements EventHandler<Given> {
  constructor(
    private readonly notices: NoticeWriter,
    private readonly units: UnitService,
  ) {}

  async handle({ recognitionId, giverId, personIds, teamIds, mentionedIds = [] }: Given, event: Happening) {
    const members = await this.units.memberIds(teamIds);
    await this.notices.tell(event, { subjectId: recognitionId, actorId: giverId, act: recognitionId }, giverId, [
      { kind: NoticeKind.THANKED, personIds: [...personIds, ...members] },
      { kind: NoticeKind.MENTION, personIds: mentionedIds },
    ]);
  }
}
