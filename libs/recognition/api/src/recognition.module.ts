import { Module } from '@nestjs/common';
import { PrinciplesModule } from '@throughline/principles/api';
import { CommentResolver } from './comment/comment.resolver';
import { CommentService } from './comment/comment.service';
import { ReactionResolver } from './reaction/reaction.resolver';
import { ReactionService } from './reaction/reaction.service';
import { Recipients } from './recognition/recipients';
import { RecognitionFeed } from './recognition/recognition-feed';
import { RecognitionLiveResolver } from './recognition/recognition-live.resolver';
import { RecognitionPolicy } from './recognition/recognition.policy';
import { RecognitionResolver } from './recognition/recognition.resolver';
import { RecognitionService } from './recognition/recognition.service';

@Module({
  imports: [PrinciplesModule],
  providers: [
    CommentResolver,
    CommentService,
    ReactionResolver,
    ReactionService,
    Recipients,
    RecognitionFeed,
    RecognitionLiveResolver,
    RecognitionPolicy,
    RecognitionResolver,
    RecognitionService,
  ],
})
export class RecognitionModule {}
