import { Injectable } from '@nestjs/common';
import { HandlesJob, type JobHandler } from '@throughline/platform/queue';
import type { QueuedWork } from '../results/stored-result';
import { InsightsThreads } from '../threads/insights-threads';
import { type LinkagePair, LinkageStore } from './linkage-store';
import { PairPanel } from '../panel/pair-panel';

const LINKAGE_JOB = 'linkage';

export const linkageWork = (pair: LinkagePair, inputs: string): QueuedWork => ({
  name: LINKAGE_JOB,
  id: [LINKAGE_JOB, pair.people, pair.customer, pair.lag, inputs].join('-'),
  data: pair,
});

/** Works out how two metrics move together, off the request and off its thread. */
@Injectable()
@HandlesJob(LINKAGE_JOB)
export class LinkageJob implements JobHandler<LinkagePair> {
  constructor(
    private readonly panel: PairPanel,
    private readonly store: LinkageStore,
    private readonly threads: InsightsThreads,
  ) {}

  async run(pair: LinkagePair): Promise<void> {
    const inputs = await this.panel.inputsOf(pair);
    if (await this.store.find(pair, inputs)) return;
    const { cells, units, unitKinds, withheld, periodKind, sameSource } = await this.panel.read(pair);
    const options = { periodKind, lag: pair.lag, sameSource, ...(unitKinds && { unitKinds }) };
    const result = await this.threads.run('linkage', cells, options);
    await this.store.keep(pair, inputs, { result, units, withheld });
  }
}
