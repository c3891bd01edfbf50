import { Injectable } from '@nestjs/common';
import { type EventHandler, HandlesEvent } from '@throughline/platform/queue';
import { WaveAnnounced, WaveReminded } from '@throughline/pulse/domain';
import { announcementLetter, reminderLetter } from './letters';
import { WaveLetters } from './wave-letters';

/** Writes to people that a wave is open. */
@Injectable()
@HandlesEvent(WaveAnnounced.event)
export class AnnouncementLetterHandler implements EventHandler<WaveAnnounced['payload']> {
  constructor(private readonly letters: WaveLetters) {}

  handle(told: WaveAnnounced['payload']): Promise<void> {
    return this.letters.send(told, announcementLetter);
  }
}

/** Writes to those who have not taken a ballot. */
@Injectable()
@HandlesEvent(WaveReminded.event)
export class ReminderLetterHandler implements EventHandler<WaveReminded['payload']> {
  constructor(private readonly letters: WaveLetters) {}

  handle(told: WaveReminded['payload']): Promise<void> {
    return this.letters.send(told, reminderLetter);
  }
}
