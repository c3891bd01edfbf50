import { Injectable } from '@nestjs/common';
import { Db, Outbox } from '@throughline/platform/db';
import type { Happening } from '@throughline/platform/queue';
import { NoticeArrived } from './notice-arrived';
import { TELL, WITHDRAW } from './notice.sql';
import type { NoticeKind } from './notice.types';

/** Something to tell people. */
export interface News {
  kind: NoticeKind;
  /** What it is about. */
  subjectId: string;
  /** Who made the subject. */
  giverId: string;
  /** Who did it: never told about their own act. */
  actorId: string;
  personIds: readonly string[];
}

/** Writes notices because other domains said that something happened: once per event. */
@Injectable()
export class NoticeWriter {
  constructor(
    private readonly db: Db,
    private readonly outbox: Outbox,
  ) {}

  /** Tells everybody concerned but the actor. Nobody hears of a subject that was withdrawn. */
  async tell(
    { id, at }: Pick<Happening, 'id' | 'at'>,
    { kind, subjectId, giverId, actorId, personIds }: News,
  ): Promise<void> {
    const told = [...new Set(personIds)].filter((id) => id !== actorId);
    await this.once(id, subjectId, async () => {
      const gone = await this.db.query('select from notifications.removed_subject where subject_id = $1', [subjectId]);
      if (gone.length > 0) return;
      const notices = await this.db.named<{ id: string; personId: string }>(TELL, [
        told,
        kind,
        subjectId,
        giverId,
        actorId,
        at,
      ]);
      for (const notice of notices)
        await this.outbox.publish(new NoticeArrived(notice.personId, { noticeId: notice.id }));
    });
  }

  /** Takes back all that was told about a subject, and all that late events would still tell. */
  async withdraw(eventId: string, subjectId: string): Promise<void> {
    await this.once(eventId, subjectId, async () => {
      await this.db.query('insert into notifications.removed_subject (subject_id) values ($1) on conflict do nothing', [
        subjectId,
      ]);
      const gone = await this.db.named<{ personId: string }>(WITHDRAW, [subjectId]);
      for (const personId of new Set(gone.map((notice) => notice.personId)))
        await this.outbox.publish(new NoticeArrived(personId, { noticeId: null }));
    });
  }

  /** Events may come twice, late, and at the same time: those of one subject are taken one after the other, each once. */
  private async once(eventId: string, subjectId: string, act: () => Promise<void>): Promise<void> {
    await this.db.tx(async () => {
      await this.db.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [subjectId]);
      const [fresh] = await this.db.query(
        'insert into notifications.handled_event (event_id) values ($1) on conflict do nothing returning event_id',
        [eventId],
      );
      if (fresh) await act();
    });
  }
}
