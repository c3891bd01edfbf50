import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, Viewer } from '@throughline/platform/auth';
import { InputPipe, PageArgs } from '@throughline/platform/graphql';
import type { WaveState } from '@throughline/pulse/domain';
import { OpenWaveInput, ScheduleWaveInput } from './wave.input';
import { WaveClosing } from '../wave-life/wave-closing';
import { WaveLife } from '../wave-life/wave-life';
import { WaveReader } from './wave-reader';
import { Wave, WaveConnection, WaveStateEnum } from './wave.types';

@Resolver(() => Wave)
export class WaveResolver {
  constructor(
    private readonly reader: WaveReader,
    private readonly life: WaveLife,
    private readonly closing: WaveClosing,
  ) {}

  @Allow('pulse:write')
  @Query(() => WaveConnection, { description: 'The waves of all surveys, newest first.' })
  waves(
    @Args() page: PageArgs,
    @Args('surveyId', { type: () => ID, nullable: true, description: 'Those of one survey.' }) surveyId?: string | null,
    @Args('state', { type: () => WaveStateEnum, nullable: true, description: 'Those in this state.' })
    state?: WaveState | null,
  ) {
    return this.reader.list(page, surveyId ?? null, state ?? null);
  }

  @Allow('pulse:write')
  @Query(() => Wave, { description: 'One wave.' })
  wave(@Args('id', { type: () => ID }) id: string) {
    return this.reader.get(id);
  }

  @Allow('pulse:write')
  @Mutation(() => Wave, {
    description: 'Plans the next wave of a survey, which opens by itself. What it asks is frozen now.',
  })
  scheduleWave(@Viewer() viewer: Viewer, @Args('input', InputPipe) input: ScheduleWaveInput) {
    return this.life.schedule(viewer, input);
  }

  @Allow('pulse:write')
  @Mutation(() => Wave, { description: 'Takes a wave off the schedule. The survey may be changed and planned again.' })
  unscheduleWave(@Args('id', { type: () => ID }) id: string) {
    return this.life.unschedule(id);
  }

  @Allow('pulse:write')
  @Mutation(() => Wave, {
    description:
      'Opens a wave of a survey now, the scheduled one if there is. It takes answers once its keys are made.',
  })
  openWave(@Viewer() viewer: Viewer, @Args('input', InputPipe) input: OpenWaveInput) {
    return this.life.openNow(viewer, input);
  }

  @Allow('pulse:write')
  @Mutation(() => Wave, { description: 'Gives people more time: moves the close of an open wave to a later hour.' })
  extendWave(
    @Args('id', { type: () => ID }) id: string,
    @Args('closesLocal', { description: 'The hour on the wave’s wall at which it closes then, as 2026-12-04T18:00.' })
    closesLocal: string,
  ) {
    return this.closing.extend(id, closesLocal);
  }

  @Allow('pulse:write')
  @Mutation(() => Wave, { description: 'Closes a wave before its time; what was answered is counted.' })
  closeWave(@Args('id', { type: () => ID }) id: string) {
    return this.life.close(id);
  }

  @Allow('pulse:write')
  @Mutation(() => Wave, { description: 'Ends a wave before it is closed. Sealed answers are destroyed unread.' })
  cancelWave(@Args('id', { type: () => ID }) id: string) {
    return this.life.cancel(id);
  }

  @Allow('pulse:write')
  @Mutation(() => Wave, { description: 'Puts a wave away that is closed or cancelled. Its results stay.' })
  archiveWave(@Args('id', { type: () => ID }) id: string) {
    return this.life.archive(id);
  }
}
