import { Injectable } from '@nestjs/common';
import { OUTCOMES_IMPORTED, type OutcomesImported } from '@throughline/outcomes/domain';
import { type EventHandler, HandlesEvent } from '@throughline/platform/queue';
import { LagScanStore } from '../lags/lag-scan-store';
import { lagScanWork } from '../lags/lag-scan.job';
import { StoredResult } from '../results/stored-result';
import { LinkageStore } from './linkage-store';
import { linkageWork } from './linkage.job';
import { PairPanel } from '../panel/pair-panel';

/** New figures: what people looked at before is worked out anew before they look again. */
@Injectable()
@HandlesEvent(OUTCOMES_IMPORTED)
export class RecomputeLinkage implements EventHandler<OutcomesImported> {
  constructor(
    private readonly linkages: LinkageStore,
    private readonly scans: LagScanStore,
    private readonly panel: PairPanel,
    private readonly results: StoredResult,
  ) {}

  async handle({ metricIds }: OutcomesImported): Promise<void> {
    for (const pair of await this.linkages.pairsWith(metricIds))
      await this.results.start(linkageWork(pair, await this.panel.inputsOf(pair)));
    for (const pair of await this.scans.pairsWith(metricIds))
      await this.results.start(lagScanWork(pair, await this.panel.inputsOf(pair)));
  }
}
