import { defineDomain } from '@throughline/platform/server';
import { CommentEntity } from './comment/comment.entity';
import { seedRecognition } from './demo/recognition.seed';
import { Recognition1764000004000 } from './migrations/1764000004000-recognition';
import { Mentions1764000012000 } from './migrations/1764000012000-mentions';
import { ReactionEntity } from './reaction/reaction.entity';
import { RecognitionModule } from './recognition.module';
import { RecipientEntity } from './giving/recipient.entity';
import { RecognitionEntity } from './recognition/recognition.entity';
import { recognitionRights } from './recognition/recognition.policy';

export { createWorkplace, GIVE, thanks } from './recognition/recognition.factory';
export { FEED } from './feed/recognition.sql';

export const recognition = defineDomain({
  name: 'recognition',
  module: RecognitionModule,
  entities: [RecognitionEntity, RecipientEntity, ReactionEntity, CommentEntity],
  migrations: [Recognition1764000004000, Mentions1764000012000],
  rights: recognitionRights,
  seed: seedRecognition,
});
