import { Injectable } from '@nestjs/common';
import type { Viewer } from '@throughline/platform/auth';
import { Db, Outbox } from '@throughline/platform/db';
import { AppError } from '@throughline/platform/errors';
import {
  decodeValueCursor,
  isCalendarDay,
  isUuid,
  type Page,
  type PageArgs,
  rowsFor,
  toPage,
} from '@throughline/platform/graphql';
import { NoticeArrived } from './notice-arrived';
import { COUNT_UNREAD, LIST_NOTICES, MARK_READ } from './notice.sql';
import type { Notice } from './notice.types';

type ListedNotice = Notice & { sortKey: string };

/** Whether a text is a moment as PostgreSQL writes it in UTC. */
const isMoment = (text: string) =>
  /^.{10} ([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,6})?\+00$/.test(text) && isCalendarDay(text.slice(0, 10));

/** What a person reads of their own notices: nobody reads another's. */
@Injectable()
export class NoticeService {
  constructor(
    private readonly db: Db,
    private readonly outbox: Outbox,
  ) {}

  /** Newest first. */
  async list({ personId }: Viewer, page: PageArgs): Promise<Page<Notice>> {
    const [lastAt, id] = decodeValueCursor(page.after, isMoment);
    const rows = await this.db.named<ListedNotice>(LIST_NOTICES, [personId, lastAt, id, rowsFor(page)]);
    return toPage(rows, page.first, (row) => [row.sortKey, row.id]);
  }

  async unread({ personId }: Viewer): Promise<number> {
    const [row] = await this.db.named<{ count: number }>(COUNT_UNREAD, [personId]);
    return row?.count ?? 0;
  }

  /** Marks these notices read, or all (null), and gives how many stay unread. Ids of others change nothing. */
  async markRead(viewer: Viewer, ids: string[] | null): Promise<number> {
    if (ids?.some((id) => !isUuid(id)))
      throw new AppError('BAD_INPUT', 'This is not the id of a notice', {
        field: 'ids',
        hint: 'Use ids of your notices, or leave them out to mark all.',
      });
    await this.db.tx(async () => {
      const read = await this.db.named(MARK_READ, [viewer.personId, ids]);
      if (read.length > 0) await this.outbox.publish(new NoticeArrived(viewer.personId, { noticeId: null }));
    });
    return this.unread(viewer);
  }
}
