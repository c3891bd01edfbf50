import { Injectable } from '@nestjs/common';
import { type LagScan, orderFinding } from '@throughline/insights/domain';
import type { Metric } from '@throughline/outcomes/api';
import { ComparableMetrics } from '../panel/comparable-metrics';
import { labelsOf } from '../panel/labels';
import { LinkageStatus } from '../linkage/linkage.types';
import { PairPanel } from '../panel/pair-panel';
import { StoredResult } from '../results/stored-result';
import { LagScanStore, type ScannedPair } from './lag-scan-store';
import { lagScanWork } from './lag-scan.job';
import { type LinkageLags, LinkageOrder } from './linkage-lags.types';

const orders: Record<LagScan['order'], LinkageOrder> = {
  'x-first': LinkageOrder.PEOPLE_FIRST,
  'y-first': LinkageOrder.CUSTOMER_FIRST,
  'not-stated': LinkageOrder.NOT_STATED,
};

/** Answers how two measures move together at each lag. */
@Injectable()
export class LinkageLagsService {
  constructor(
    private readonly comparable: ComparableMetrics,
    private readonly panel: PairPanel,
    private readonly store: LagScanStore,
    private readonly results: StoredResult,
  ) {}

  /**
   * The stored scan, or the wait of a few seconds for one; PENDING when it takes longer.
   * @throws AppError as `LinkageService.of`
   */
  async of(unitSet: string, pair: ScannedPair): Promise<LinkageLags> {
    const [people, customer] = await this.comparable.of(unitSet, { ...pair, lag: 0 });
    const inputs = await this.panel.inputsOf(pair);
    const scan = await this.results.of(lagScanWork(pair, inputs), () => this.store.find(pair, inputs));
    return { id: `${pair.people}.${pair.customer}`, ...viewOf(scan, people, customer) };
  }
}

function viewOf(scan: LagScan | null, people: Metric, customer: Metric): Omit<LinkageLags, 'id'> {
  if (!scan) return { status: LinkageStatus.PENDING, rows: [], largest: null, order: null, sentence: null };
  const { rows, largest, order } = scan;
  const sentence = orderFinding(scan, labelsOf(people, customer), people.periodKind);
  return { status: LinkageStatus.READY, rows, largest, order: orders[order], sentence };
}
