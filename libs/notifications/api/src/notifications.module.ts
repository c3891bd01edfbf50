import { Module } from '@nestjs/common';
import { NoticeWriter } from './notice/notice-writer';
import { NoticeResolver } from './notice/notice.resolver';
import { NoticeService } from './notice/notice.service';
import { WaveAnnouncedHandler, WaveClosedHandler, WaveRemindedHandler } from './pulse-events/wave.handlers';
import { GivenHandler } from './recognition-events/given.handler';
import { CommentRemovedHandler, ReactionRemovedHandler } from './recognition-events/response-removed.handler';
import { RemovedHandler, RestoredHandler } from './recognition-events/removed.handler';
import { CommentedHandler, ReactedHandler } from './recognition-events/responded.handler';
import { UpdatedHandler } from './recognition-events/updated.handler';

@Module({
  providers: [
    CommentedHandler,
    CommentRemovedHandler,
    GivenHandler,
    NoticeResolver,
    NoticeService,
    NoticeWriter,
    ReactedHandler,
    ReactionRemovedHandler,
    RemovedHandler,
    RestoredHandler,
    UpdatedHandler,
    WaveAnnouncedHandler,
    WaveClosedHandler,
    WaveRemindedHandler,
  ],
})
export class NotificationsModule {}
