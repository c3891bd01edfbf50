import { Injectable } from '@nestjs/common';
import { type EventHandler, HandlesEvent, type Happening } from '@throughline/platform/queue';
import { WaveAnnounced, WaveClosed, WaveReminded } from '@throughline/pulse/domain';
import { NoticeKind } from '../notice/notice.types';
import { NoticeWriter } from '../notice/notice-writer';

/** Tells people that a pulse is open. */
@Injectable()
@HandlesEvent(WaveAnnounced.event)
export class WaveAnnouncedHandler implements EventHandler<WaveAnnounced['payload']> {
  constructor(private readonly notices: NoticeWriter) {}

  handle({ waveId, personIds }: WaveAnnounced['payload'], event: Happening): Promise<void> {
    return this.notices.announce(event, waveId, { kind: NoticeKind.PULSE_OPENED, personIds });
  }
}

/** Reminds those who have not taken a ballot. */
@Injectable()
@HandlesEvent(WaveReminded.event)
export class WaveRemindedHandler implements EventHandler<WaveReminded['payload']> {
  constructor(private readonly notices: NoticeWriter) {}

  handle({ waveId, personIds }: WaveReminded['payload'], event: Happening): Promise<void> {
    return this.notices.announce(event, waveId, { kind: NoticeKind.PULSE_REMINDER, personIds });
  }
}

/** What cannot be answered any more is not asked for any more. */
@Injectable()
@HandlesEvent(WaveClosed.event)
export class WaveClosedHandler implements EventHandler<WaveClosed['payload']> {
  constructor(private readonly notices: NoticeWriter) {}

  handle({ waveId }: WaveClosed['payload'], event: Happening): Promise<void> {
    return this.notices.hide(event, waveId, true);
  }
}
