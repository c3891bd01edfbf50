import { Module } from '@nestjs/common';
import { NoticeWriter } from './notice/notice-writer';
import { NoticeResolver } from './notice/notice.resolver';
import { NoticeService } from './notice/notice.service';
import { GivenHandler } from './recognition-events/given.handler';
import { RemovedHandler } from './recognition-events/removed.handler';
import { CommentedHandler, ReactedHandler } from './recognition-events/responded.handler';

@Module({
  providers: [
    CommentedHandler,
    GivenHandler,
    NoticeResolver,
    NoticeService,
    NoticeWriter,
    ReactedHandler,
    RemovedHandler,
  ],
})
export class NotificationsModule {}
