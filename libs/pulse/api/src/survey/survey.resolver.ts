import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, Viewer } from '@throughline/platform/auth';
import { InputPipe, LongInput, PageArgs } from '@throughline/platform/graphql';
import { AudiencePreview } from '../roll/audience-preview.types';
import { AudiencePreviewService } from '../roll/audience-preview.service';
import { WaveStateEnum } from '../wave/wave.types';
import type { WaveState } from '@throughline/pulse/domain';
import { AudienceInput } from './audience.types';
import { CreateSurveyInput, UpdateSurveyInput } from './survey.input';
import { SurveyReader } from './survey-reader';
import { checkedThreshold } from '../roll/checked-threshold';
import { SurveyService } from './survey.service';
import { Survey, SurveyConnection } from './survey.types';

@Resolver(() => Survey)
export class SurveyResolver {
  constructor(
    private readonly reader: SurveyReader,
    private readonly service: SurveyService,
    private readonly audiences: AudiencePreviewService,
  ) {}

  @Allow('pulse:write')
  @Query(() => SurveyConnection, { description: 'The surveys, newest first.' })
  surveys(
    @Args() page: PageArgs,
    @Args('state', {
      type: () => WaveStateEnum,
      nullable: true,
      description: 'Those whose newest wave is in this state; DRAFT: those without a wave too.',
    })
    state?: WaveState | null,
  ) {
    return this.reader.list(page, state ?? null);
  }

  @Allow('pulse:write')
  @Query(() => Survey, { description: 'One survey.' })
  survey(@Args('id', { type: () => ID }) id: string) {
    return this.reader.get(id);
  }

  @Allow('pulse:write')
  @Query(() => AudiencePreview, {
    description: 'Who would be invited today, and in which groups figures could be shown.',
  })
  async previewAudience(
    @Args('audience', InputPipe) audience: AudienceInput,
    @Args('threshold', {
      type: () => Int,
      nullable: true,
      description: 'Where nothing is to be shown of fewer people: 5 to 20, otherwise 5.',
    })
    threshold?: number | null,
  ) {
    return this.audiences.of(await this.service.checkedAudience(audience), checkedThreshold(threshold));
  }

  @Allow('pulse:write')
  @LongInput()
  @Mutation(() => Survey, { description: 'Begins a survey, as a draft.' })
  createSurvey(@Viewer() viewer: Viewer, @Args('input', InputPipe) input: CreateSurveyInput) {
    return this.service.create(viewer, input);
  }

  @Allow('pulse:write')
  @LongInput()
  @Mutation(() => Survey, { description: 'Saves a survey. Waves that are planned or open keep what they asked.' })
  updateSurvey(@Args('input', InputPipe) input: UpdateSurveyInput) {
    return this.service.update(input);
  }

  @Allow('pulse:write')
  @Mutation(() => ID, { description: 'Throws a survey away that was never planned nor opened. Gives its id.' })
  removeSurvey(@Args('id', { type: () => ID }) id: string) {
    return this.service.remove(id);
  }
}
