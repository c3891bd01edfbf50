import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, Viewer } from '@throughline/platform/auth';
import { InputPipe, PageArgs } from '@throughline/platform/graphql';
import { RecognitionFeed } from '../feed/recognition-feed';
import { RecognitionFilter } from '../feed/recognition-filter.types';
import { OwnRecognitionService } from './own-recognition.service';
import { EditRecognitionInput, GiveRecognitionInput } from '../giving/recognition-input.types';
import { RecognitionService } from './recognition.service';
import { KnownFor, Recognition, RecognitionConnection, ThanksLately } from './recognition.types';

@Resolver(() => Recognition)
export class RecognitionResolver {
  constructor(
    private readonly recognition: RecognitionService,
    private readonly own: OwnRecognitionService,
    private readonly feed: RecognitionFeed,
  ) {}

  @Allow('recognition:read')
  @Query(() => RecognitionConnection, { description: 'Thanks, newest first.' })
  recognitionFeed(
    @Viewer() viewer: Viewer,
    @Args() page: PageArgs,
    @Args('filter', { nullable: true, description: 'Narrows the list.' }, InputPipe) filter?: RecognitionFilter,
  ) {
    return this.feed.list(viewer, page, filter ?? {});
  }

  @Allow('recognition:read')
  @Query(() => Recognition, { name: 'recognition', description: 'One recognition.' })
  one(@Viewer() viewer: Viewer, @Args('id', { type: () => ID }) id: string) {
    return this.feed.get(viewer, id);
  }

  @Allow('recognition:read')
  @Query(() => [Recognition], { description: 'Thanks by their ids, up to 50; those that I may not see are left out.' })
  recognitions(@Viewer() viewer: Viewer, @Args('ids', { type: () => [ID] }) ids: string[]) {
    return this.feed.byIds(viewer, ids);
  }

  @Allow('recognition:read')
  @Query(() => [KnownFor], {
    description: 'What people thank somebody for by name, the most frequent principle first.',
  })
  knownFor(@Viewer() viewer: Viewer, @Args('personId', { type: () => ID }) personId: string) {
    return this.feed.knownFor(viewer, personId);
  }

  @Allow('recognition:read')
  @Query(() => ThanksLately, { description: 'How many thanks there were in the last 30 days.' })
  thanksLately(@Viewer() viewer: Viewer) {
    return this.feed.lately(viewer);
  }

  @Allow('recognition:give')
  @Mutation(() => Recognition, {
    description:
      'Thanks people or teams. Repeated with the same key it gives what it gave, with removedAt if it was taken back.',
  })
  async giveRecognition(@Viewer() viewer: Viewer, @Args('input', InputPipe) input: GiveRecognitionInput) {
    return this.feed.own(viewer, await this.recognition.give(viewer, input));
  }

  @Allow('recognition:give')
  @Mutation(() => Recognition, { description: 'Changes the words of thanks that I gave in the last 15 minutes.' })
  async editRecognition(@Viewer() viewer: Viewer, @Args('input', InputPipe) input: EditRecognitionInput) {
    await this.own.edit(viewer, input);
    return this.feed.get(viewer, input.id);
  }

  @Allow('recognition:give')
  @Mutation(() => Boolean, { description: 'Takes back thanks that I gave.' })
  async removeRecognition(@Viewer() viewer: Viewer, @Args('id', { type: () => ID }) id: string) {
    await this.own.remove(viewer, id);
    return true;
  }

  @Allow('recognition:give')
  @Mutation(() => Recognition, { description: 'Brings back thanks that I took back in the last minute.' })
  async restoreRecognition(@Viewer() viewer: Viewer, @Args('id', { type: () => ID }) id: string) {
    await this.own.restore(viewer, id);
    return this.feed.get(viewer, id);
  }
}
