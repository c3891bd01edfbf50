import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { Allow, Viewer } from '@throughline/platform/auth';
import { PulseCommentArgs, PulseComments } from './comments.types';
import { ResultsService } from './results.service';
import { PulseResults } from './results.types';
import { PulseTrend } from './trend.types';

const WAVE = { type: () => ID, description: 'A wave that is closed.' };
const UNIT = {
  type: () => ID,
  nullable: true,
  description: 'A team or site and all below it; all that the viewer may see when absent.',
};

@Resolver(() => PulseResults)
export class ResultsResolver {
  constructor(private readonly results: ResultsService) {}

  @Allow('pulse:results')
  @Query(() => PulseResults, { description: 'What a wave found, in whole groups that touch the units asked for.' })
  pulseResults(
    @Viewer() viewer: Viewer,
    @Args('waveId', WAVE) waveId: string,
    @Args('unitId', UNIT) unitId?: string,
    @Args('locale', { type: () => String, nullable: true, description: 'Language of the reader, such as en or de-CH.' })
    locale?: string,
  ) {
    return this.results.of(viewer, waveId, unitId, locale);
  }

  @Allow('pulse:results')
  @Query(() => PulseTrend, { description: 'The waves of the survey up to this one, where they asked the same teams.' })
  pulseTrend(@Viewer() viewer: Viewer, @Args('waveId', WAVE) waveId: string, @Args('unitId', UNIT) unitId?: string) {
    return this.results.trend(viewer, waveId, unitId);
  }

  @Allow('pulse:results')
  @Query(() => PulseComments, { description: 'What people wrote, in no order, from ten who answered on.' })
  pulseComments(@Viewer() viewer: Viewer, @Args() args: PulseCommentArgs) {
    return this.results.comments(viewer, args);
  }
}
