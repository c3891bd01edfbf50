import { Resolver, Subscription } from '@nestjs/graphql';
import { Allow, type RequestContext } from '@throughline/platform/auth';
import { Live, type LiveMessage } from '@throughline/platform/realtime';
import { RECOGNITION_CHANGED, RecognitionGiven } from '@throughline/recognition/domain';
import { RecognitionFeed } from './recognition-feed';
import { Recognition, RecognitionChange } from '../recognition/recognition.types';

/** What a message carries: ids, read once for all who listen. */
type Message = LiveMessage<{ recognitionId: string }>;
type Audience = Required<RequestContext> & { viewer: NonNullable<RequestContext['viewer']> };

@Resolver()
export class RecognitionLiveResolver {
  constructor(
    private readonly feed: RecognitionFeed,
    private readonly live: Live,
  ) {}

  @Allow('recognition:read')
  @Subscription(() => Recognition, {
    description: 'Public thanks, as they are given.',
    resolve(this: RecognitionLiveResolver, { payload }: Message, _args: object, { viewer }: Audience) {
      return this.feed.get(viewer, payload.recognitionId);
    },
  })
  recognitionGiven() {
    return this.live.subscribe(RecognitionGiven.event);
  }

  @Allow('recognition:read')
  @Subscription(() => RecognitionChange, {
    description: 'Public thanks that got a reaction or a comment, were edited or taken back.',
    async resolve(this: RecognitionLiveResolver, { payload }: Message, _args: object, { viewer }: Audience) {
      const { recognitionId } = payload;
      return { recognitionId, recognition: await this.feed.find(viewer, recognitionId) };
    },
  })
  recognitionChanged() {
    return this.live.subscribe(RECOGNITION_CHANGED);
  }
}
