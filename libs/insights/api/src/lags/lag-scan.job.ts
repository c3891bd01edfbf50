import { Injectable } from '@nestjs/common';
import { lagsOf } from '@throughline/insights/domain';
import { HandlesJob, type JobHandler } from '@throughline/platform/queue';
import { PairPanel } from '../panel/pair-panel';
import type { QueuedWork } from '../results/stored-result';
import { InsightsThreads } from '../threads/insights-threads';
import { LagScanStore, type ScannedPair } from './lag-scan-store';

const LAG_SCAN_JOB = 'lag-scan';

export const lagScanWork = ({ people, customer }: ScannedPair, inputs: string): QueuedWork => ({
  name: LAG_SCAN_JOB,
  id: [LAG_SCAN_JOB, people, customer, inputs].join('-'),
  data: { people, customer },
});

/** Looks at a pair at all of its lags: some ten times the work of one. */
@Injectable()
@HandlesJob(LAG_SCAN_JOB)
export class LagScanJob implements JobHandler<ScannedPair> {
  constructor(
    private readonly panel: PairPanel,
    private readonly store: LagScanStore,
    private readonly threads: InsightsThreads,
  ) {}

  async run(pair: ScannedPair): Promise<void> {
    const inputs = await this.panel.inputsOf(pair);
    if (await this.store.find(pair, inputs)) return;
    const { cells, unitKinds, periodKind } = await this.panel.read(pair);
    const options = { lags: lagsOf(periodKind), ...(unitKinds && { unitKinds }) };
    const [scan] = await this.threads.run('scanLags', [{ name: pair.customer, cells }], options);
    await this.store.keep(pair, inputs, scan!);
  }
}
