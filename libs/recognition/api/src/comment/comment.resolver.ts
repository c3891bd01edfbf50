import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, Viewer } from '@throughline/platform/auth';
import { InputPipe, PageArgs } from '@throughline/platform/graphql';
import { CommentService } from './comment.service';
import { AddCommentInput, Comment, CommentConnection } from './comment.types';

@Resolver(() => Comment)
export class CommentResolver {
  constructor(private readonly store: CommentService) {}

  @Allow('recognition:read')
  @Query(() => CommentConnection, { description: 'What people said about thanks, first said first.' })
  comments(
    @Viewer() viewer: Viewer,
    @Args('recognitionId', { type: () => ID }) recognitionId: string,
    @Args() page: PageArgs,
  ) {
    return this.store.list(viewer, recognitionId, page);
  }

  @Allow('recognition:read')
  @Mutation(() => Comment, { description: 'Comments on thanks.' })
  addComment(@Viewer() viewer: Viewer, @Args('input', InputPipe) input: AddCommentInput) {
    return this.store.add(viewer, input);
  }

  @Allow('recognition:read')
  @Mutation(() => Boolean, { description: 'Takes back a comment of mine.' })
  async removeComment(@Viewer() viewer: Viewer, @Args('id', { type: () => ID }) id: string) {
    await this.store.remove(viewer, id);
    return true;
  }
}
