import { Args, ID, Mutation, Resolver } from '@nestjs/graphql';
import { Allow, Viewer } from '@throughline/platform/auth';
import { RecognitionFeed } from '../feed/recognition-feed';
import { Recognition } from '../recognition/recognition.types';
import { ReactionKind } from './reaction-kind';
import { ReactionService } from './reaction.service';

@Resolver()
export class ReactionResolver {
  constructor(
    private readonly reactions: ReactionService,
    private readonly feed: RecognitionFeed,
  ) {}

  @Allow('recognition:read')
  @Mutation(() => Recognition, { description: 'Reacts to thanks, or takes the reaction back.' })
  async react(
    @Viewer() viewer: Viewer,
    @Args('recognitionId', { type: () => ID }) recognitionId: string,
    @Args('kind', { type: () => ReactionKind }) kind: ReactionKind,
    @Args('on', { description: 'Whether the reaction shall stand.' }) on: boolean,
  ) {
    await this.reactions.set(viewer, recognitionId, kind, on);
    return this.feed.get(viewer, recognitionId);
  }
}
