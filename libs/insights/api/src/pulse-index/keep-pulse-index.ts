import { Injectable } from '@nestjs/common';
import { MetricKeeper } from '@throughline/outcomes/api';
import { type EventHandler, HandlesEvent } from '@throughline/platform/queue';
import { WaveClosed } from '@throughline/pulse/domain';
import { EngagementReader } from '@throughline/pulse/gate';
import { PULSE_INDEX, pulseIndexFigures } from './pulse-index';

/** Each pulse that is counted gives the people side of linkages its newest figures, as the gate shows them. */
@Injectable()
@HandlesEvent(WaveClosed.event)
export class KeepPulseIndex implements EventHandler<WaveClosed['payload']> {
  constructor(
    private readonly engagement: EngagementReader,
    private readonly metrics: MetricKeeper,
  ) {}

  async handle(): Promise<void> {
    const figures = pulseIndexFigures(await this.engagement.figures('SITE'));
    if (figures.length > 0) await this.metrics.keep(PULSE_INDEX, figures);
  }
}
