import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { Allow, Viewer } from '@throughline/platform/auth';
import { PulseCommentArgs, PulseComments } from './comments.types';
import { PulseResultWave, PulseUnit, RunningPulse } from '../results-places/results-places.types';
import { ResultsService } from './results.service';
import { PulseResults } from './results.types';
import { PulseTrend } from './trend.types';

const WAVE = { type: () => ID, description: 'A wave that is closed.' };
const UNIT = {
  type: () => ID,
  nullable: true,
  description: 'A team or site and all below it; all that the viewer may see when absent.',
};
const LOCALE = { type: () => String, nullable: true, description: 'Language of the reader, such as en or de-CH.' };

@Resolver(() => PulseResults)
export class ResultsResolver {
  constructor(private readonly results: ResultsService) {}

  @Allow('pulse:results')
  @Query(() => PulseResults, { description: 'What a wave found, in whole groups that touch the units asked for.' })
  pulseResults(
    @Viewer() viewer: Viewer,
    @Args('waveId', WAVE) waveId: string,
    @Args('unitId', UNIT) unitId?: string,
    @Args('locale', LOCALE) locale?: string,
  ) {
    return this.results.of(viewer, waveId, unitId, locale);
  }

  @Allow('pulse:results')
  @Query(() => PulseResults, {
    nullable: true,
    description: 'What the newest counted wave found that asked the units of the viewer; null before the first.',
  })
  latestPulseResults(@Viewer() viewer: Viewer, @Args('locale', LOCALE) locale?: string) {
    return this.results.latest(viewer, locale);
  }

  @Allow('pulse:results')
  @Query(() => [PulseResultWave], { description: 'The waves that have something to show to the viewer, newest first.' })
  pulseResultWaves(@Viewer() viewer: Viewer, @Args('locale', LOCALE) locale?: string) {
    return this.results.waves(viewer, locale);
  }

  @Allow('pulse:results')
  @Query(() => [RunningPulse], {
    description: 'What is open in the groups of the viewer, and how many took part in steps.',
  })
  runningPulses(@Viewer() viewer: Viewer, @Args('locale', LOCALE) locale?: string) {
    return this.results.running(viewer, locale);
  }

  @Allow('pulse:results')
  @Query(() => [PulseUnit], { description: 'The units whose results the viewer may ask for, the highest first.' })
  pulseUnits(@Viewer() viewer: Viewer) {
    return this.results.units(viewer);
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
