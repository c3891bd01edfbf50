import { Injectable } from '@nestjs/common';
import { Db, Outbox } from '@throughline/platform/db';
import type { Happening } from '@throughline/platform/queue';
import { NoticeArrived } from './notice-arrived';
import { ANNOUNCE, HIDE, NOTE_TAKEN_BACK, NOTE_TOLD, TAKE_BACK, TELL } from './notice.sql';
import type { NoticeKind } from './notice.types';

interface Told {
  personId: string;
}

/** What somebody did. */
export interface Deed {
  /** What it is about. */
  subjectId: string;
  /** Who did it: never told about their own act. */
  actorId: string;
  /** Tells it from what else they did there. */
  act: string;
}

/** Of what kind it is for whom; who is named under two kinds hears the first. */
export interface Audience {
  kind: NoticeKind;
  personIds: readonly string[];
}

/** Writes notices because other domains said that something happened: once for each event and handler. */
@Injectable()
export class NoticeWriter {
  constructor(
    private readonly db: Db,
    private readonly outbox: Outbox,
  ) {}

  /** Tells everybody concerned but the actor. @param giverId who made the subject */
  async tell(event: Happening, deed: Deed, giverId: string, audiences: Audience[]): Promise<void> {
    const known = new Set([deed.actorId]);
    await this.once(event, deed.subjectId, async () => {
      for (const { kind, personIds } of audiences) {
        const told = [...new Set(personIds)].filter((id) => !known.has(id));
        told.forEach((id) => known.add(id));
        await this.tellOf(event, deed, giverId, { kind, personIds: told });
      }
    });
  }

  /** Tells people of what is nobody's act. */
  async announce(event: Happening, subjectId: string, { kind, personIds }: Audience): Promise<void> {
    await this.once(event, subjectId, async () => {
      const notices = await this.db.named<Told & { id: string }>(ANNOUNCE, [personIds, kind, subjectId, event.at]);
      await this.sayArrived(notices);
    });
  }

  /** Takes back what was told of an act. */
  async takeBack(event: Happening, { subjectId, actorId, act }: Deed): Promise<void> {
    await this.once(event, subjectId, async () => {
      await this.db.named(NOTE_TAKEN_BACK, [subjectId, actorId, act, event.id]);
      await this.sayChanged(await this.db.named(TAKE_BACK, [subjectId, actorId, act, event.id]));
    });
  }

  /** Hides all that was told about a subject, and all that late events still tell; or shows it again. */
  async hide(event: Happening, subjectId: string, hidden: boolean): Promise<void> {
    await this.once(event, subjectId, async () =>
      this.sayChanged(await this.db.named(HIDE, [subjectId, event.id, hidden])),
    );
  }

  private async tellOf(
    { id, at }: Pick<Happening, 'id' | 'at'>,
    { subjectId, actorId, act }: Deed,
    giverId: string,
    { kind, personIds }: Audience,
  ): Promise<void> {
    const told = await this.db.named<Told>(NOTE_TOLD, [personIds, kind, subjectId, actorId, act, id]);
    const ids = told.map(({ personId }) => personId);
    const notices = await this.db.named<Told & { id: string }>(TELL, [ids, kind, subjectId, giverId, actorId, at]);
    const [hidden] = await this.db.query(
      'select subject_id from notifications.removed_subject where subject_id = $1 and removed',
      [subjectId],
    );
    if (hidden) return;
    await this.sayArrived(notices);
  }

  private async sayArrived(notices: readonly (Told & { id: string })[]): Promise<void> {
    for (const { personId, id } of notices) await this.outbox.publish(new NoticeArrived(personId, { noticeId: id }));
  }

  private async sayChanged(people: readonly Told[]): Promise<void> {
    for (const { personId } of people) await this.outbox.publish(new NoticeArrived(personId, { noticeId: null }));
  }

  /** Events may come twice, late, and at the same time: those of one subject are taken in turn, each once for each handler. */
  private async once({ id, handler }: Happening, subjectId: string, act: () => Promise<void>): Promise<void> {
    await this.db.tx(async () => {
      await this.db.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [subjectId]);
      const [fresh] = await this.db.query(
        'insert into notifications.handled_event (event_id, handler) values ($1, $2) on conflict do nothing returning event_id',
        [id, handler],
      );
      if (fresh) await act();
    });
  }
}
