import { Injectable } from '@nestjs/common';
import { type EventHandler, HandlesEvent, type Happening } from '@throughline/platform/queue';
import { RecognitionRemoved, RecognitionRestored } from '@throughline/recognition/domain';
import { NoticeWriter } from '../notice/notice-writer';

/** Thanks that were taken back leave no notice. */
@Injectable()
@HandlesEvent(RecognitionRemoved.event)
export class RemovedHandler implements EventHandler<RecognitionRemoved['payload']> {
  constructor(private readonly notices: NoticeWriter) {}

  async handle({ recognitionId }: RecognitionRemoved['payload'], event: Happening): Promise<void> {
    await this.notices.hide(event, recognitionId, true);
  }
}

/** Thanks that were brought back have their notices again. */
@Injectable()
@HandlesEvent(RecognitionRestored.event)
export class RestoredHandler implements EventHandler<RecognitionRestored['payload']> {
  constructor(private readonly notices: NoticeWriter) {}

  async handle({ recognitionId }: RecognitionRestored['payload'], event: Happening): Promise<void> {
    await this.notices.hide(event, recognitionId, false);
  }
}
