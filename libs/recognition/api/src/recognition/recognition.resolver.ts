import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, Viewer } from '@throughline/platform/auth';
import { InputPipe, PageArgs } from '@throughline/platform/graphql';
import { RecognitionFeed } from './recognition-feed';
import { RecognitionFilter } from './recognition-filter.types';
import { EditRecognitionInput, GiveRecognitionInput } from './recognition-input.types';
import { RecognitionService } from './recognition.service';
import { Recognition, RecognitionConnection } from './recognition.types';

@Resolver(() => Recognition)
export class RecognitionResolver {
  constructor(
    private readonly recognition: RecognitionService,
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

  @Allow('recognition:give')
  @Mutation(() => Recognition, { description: 'Thanks people or teams.' })
  async giveRecognition(@Viewer() viewer: Viewer, @Args('input', InputPipe) input: GiveRecognitionInput) {
    return this.feed.get(viewer, await this.recognition.give(viewer, input));
  }

  @Allow('recognition:give')
  @Mutation(() => Recognition, { description: 'Changes the words of thanks that I gave in the last 15 minutes.' })
  async editRecognition(@Viewer() viewer: Viewer, @Args('input', InputPipe) input: EditRecognitionInput) {
    await this.recognition.edit(viewer, input);
    return this.feed.get(viewer, input.id);
  }

  @Allow('recognition:give')
  @Mutation(() => Boolean, { description: 'Takes back thanks that I gave.' })
  async removeRecognition(@Viewer() viewer: Viewer, @Args('id', { type: () => ID }) id: string) {
    await this.recognition.remove(viewer, id);
    return true;
  }
}
