import { Args, ID, Mutation, Resolver } from '@nestjs/graphql';
import { Allow, Viewer } from '@throughline/platform/auth';
import { InputPipe, LocalDate } from '@throughline/platform/graphql';
import { Metric, SeriesBreak } from '../metric/metric.types';
import { SetSeriesBreakInput } from './series-break.input';
import { SeriesBreakService } from './series-break.service';

@Resolver(() => SeriesBreak)
export class SeriesBreakResolver {
  constructor(private readonly breaks: SeriesBreakService) {}

  @Allow('outcomes:write')
  @Mutation(() => Metric, { description: 'Marks a day from which a series is not the same as before, and why.' })
  setSeriesBreak(@Viewer() viewer: Viewer, @Args('input', InputPipe) input: SetSeriesBreakInput) {
    return this.breaks.set(viewer, input);
  }

  @Allow('outcomes:write')
  @Mutation(() => Metric, { description: 'Takes such a mark away.' })
  removeSeriesBreak(
    @Args('metric', { type: () => ID, description: 'The metric.' }) metric: string,
    @Args('startsOn', { type: () => LocalDate, description: 'First day of the new series.' }) startsOn: string,
  ) {
    return this.breaks.remove(metric, startsOn);
  }
}
