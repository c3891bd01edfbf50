import { Injectable } from '@nestjs/common';
import { StoredResult } from '../results/stored-result';
import { ComparableMetrics } from '../panel/comparable-metrics';
import { type LinkagePair, LinkageStore } from './linkage-store';
import { linkageView } from './linkage-view';
import { linkageWork } from './linkage.job';
import type { Linkage } from './linkage.types';
import { PairPanel } from '../panel/pair-panel';

/** Answers how two measures move together. */
@Injectable()
export class LinkageService {
  constructor(
    private readonly comparable: ComparableMetrics,
    private readonly panel: PairPanel,
    private readonly store: LinkageStore,
    private readonly results: StoredResult,
  ) {}

  /**
   * The stored result, or the wait of a few seconds for one; PENDING when it takes longer.
   * @throws AppError NOT_FOUND for an unknown unit set or metric, BAD_INPUT for measures that cannot be compared
   */
  async of(unitSet: string, pair: LinkagePair): Promise<Linkage> {
    const [people, customer] = await this.comparable.of(unitSet, pair);
    const inputs = await this.panel.inputsOf(pair);
    const stored = await this.results.of(linkageWork(pair, inputs), () => this.store.find(pair, inputs));
    return linkageView(pair, people, customer, stored);
  }
}
