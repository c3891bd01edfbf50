import { Injectable } from '@nestjs/common';
import { OUTCOMES_IMPORTED, type OutcomesImported } from '@throughline/outcomes/domain';
import { type EventHandler, HandlesEvent } from '@throughline/platform/queue';
import { LinkageStore } from './linkage-store';
import { LinkageJob } from './linkage.job';

/** New figures: what people looked at before is worked out anew before they look again. */
@Injectable()
@HandlesEvent(OUTCOMES_IMPORTED)
export class RecomputeLinkage implements EventHandler<OutcomesImported> {
  constructor(
    private readonly store: LinkageStore,
    private readonly job: LinkageJob,
  ) {}

  async handle({ metricIds }: OutcomesImported): Promise<void> {
    for (const pair of await this.store.pairsWith(metricIds)) await this.job.start(pair, await this.job.inputsOf(pair));
  }
}
