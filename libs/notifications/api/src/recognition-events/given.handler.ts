import { Injectable } from '@nestjs/common';
import { UnitService } from '@throughline/people/api';
import { type EventHandler, HandlesEvent, type Happening } from '@throughline/platform/queue';
import { RecognitionGiven, type RecognitionPeople } from '@throughline/recognition/domain';
import { NoticeKind } from '../notice/notice.types';
import { NoticeWriter } from '../notice/notice-writer';

/** Tells people that they were thanked, by name or with their team. */
@Injectable()
@HandlesEvent(RecognitionGiven.event)
export class GivenHandler implements EventHandler<RecognitionPeople> {
  constructor(
    private readonly notices: NoticeWriter,
    private readonly units: UnitService,
  ) {}

  async handle({ recognitionId, giverId, personIds, teamIds }: RecognitionPeople, event: Happening): Promise<void> {
    const members = await this.units.memberIds(teamIds);
    await this.notices.tell(event, {
      kind: NoticeKind.THANKED,
      subjectId: recognitionId,
      giverId,
      actorId: giverId,
      personIds: [...personIds, ...members],
    });
  }
}
