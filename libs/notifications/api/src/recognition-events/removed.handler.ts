import { Injectable } from '@nestjs/common';
import { type EventHandler, HandlesEvent } from '@throughline/platform/queue';
import { RecognitionRemoved } from '@throughline/recognition/domain';
import { NoticeWriter } from '../notice/notice-writer';

/** Thanks that were taken back leave no notice. */
@Injectable()
@HandlesEvent(RecognitionRemoved.event)
export class RemovedHandler implements EventHandler<RecognitionRemoved['payload']> {
  constructor(private readonly notices: NoticeWriter) {}

  async handle({ recognitionId }: RecognitionRemoved['payload'], { id }: { id: string }): Promise<void> {
    await this.notices.withdraw(id, recognitionId);
  }
}
