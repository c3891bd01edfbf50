import { Module } from '@nestjs/common';
import { PrinciplesModule } from '@throughline/principles/api';
import { CommentResolver } from './comment/comment.resolver';
import { CommentService } from './comment/comment.service';
import { ReactionResolver } from './reaction/reaction.resolver';
import { ReactionService } from './reaction/reaction.service';
import { Mentions } from './mention/mentions';
import { OwnRecognitionService } from './recognition/own-recognition.service';
import { Recipients } from './giving/recipients';
import { RecognitionFeed } from './feed/recognition-feed';
import { RecognitionLiveResolver } from './feed/recognition-live.resolver';
import { RecognitionPolicy } from './recognition/recognition.policy';
import { RecognitionResolver } from './recognition/recognition.resolver';
import { RecognitionWriter } from './giving/recognition-writer';
import { RecognitionService } from './recognition/recognition.service';

@Module({
  imports: [PrinciplesModule],
  providers: [
    CommentResolver,
    CommentService,
    ReactionResolver,
    ReactionService,
    Mentions,
    OwnRecognitionService,
    Recipients,
    RecognitionFeed,
    RecognitionLiveResolver,
    RecognitionPolicy,
    RecognitionResolver,
    RecognitionService,
    RecognitionWriter,
  ],
})
export class RecognitionModule {}
