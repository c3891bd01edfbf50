import { setTimeout as sleep } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { type Metric, MetricReader } from '@throughline/outcomes/api';
import { AppError } from '@throughline/platform/errors';
import { linkageView } from './linkage-view';
import { type LinkagePair, LinkageStore, type StoredLinkage } from './linkage-store';
import { LinkageJob } from './linkage.job';
import type { Linkage } from './linkage.types';

const FARTHEST_LAG = 12;
const WAIT_MS = 8_000;
const LOOK_EVERY_MS = 120;

/** Answers how two measures move together. */
@Injectable()
export class LinkageService {
  constructor(
    private readonly metrics: MetricReader,
    private readonly store: LinkageStore,
    private readonly job: LinkageJob,
  ) {}

  /**
   * The stored result, or the wait of a few seconds for one; PENDING when it takes longer.
   * @throws AppError NOT_FOUND for an unknown metric, BAD_INPUT for measures that cannot be compared
   */
  async of(unitSet: string, pair: LinkagePair): Promise<Linkage> {
    const [people, customer] = await this.comparable(unitSet, pair);
    const inputs = await this.job.inputsOf(pair);
    const stored = (await this.store.find(pair, inputs)) ?? (await this.workOut(pair, inputs));
    return linkageView(pair, people, customer, stored);
  }

  /** The two metrics of a pair, checked. */
  async comparable(unitSet: string, { people, customer, lag }: LinkagePair): Promise<[Metric, Metric]> {
    const x = await this.metrics.get(people);
    const y = await this.metrics.get(customer);
    const refuse = (field: string, message: string, hint?: string) =>
      new AppError('BAD_INPUT', message, { field, hint });
    if (x.side !== 'people') throw refuse('people', `${x.name} is not about people`);
    if (y.side !== 'customers') throw refuse('customer', `${y.name} is not about customers`);
    for (const [field, metric] of [['people', x] as const, ['customer', y] as const])
      if (metric.unitSet.id !== unitSet) throw refuse(field, `${metric.name} is not measured in this unit set`);
    if (x.periodKind !== y.periodKind)
      throw refuse(
        'customer',
        `${x.name} is measured by ${x.periodKind} and ${y.name} by ${y.periodKind}`,
        'Choose two with the same kind of period.',
      );
    if (Math.abs(lag) > FARTHEST_LAG) throw refuse('lag', `A lag is at most ${FARTHEST_LAG} periods, before or after`);
    return [x, y];
  }

  private async workOut(pair: LinkagePair, inputs: string): Promise<StoredLinkage | null> {
    await this.job.start(pair, inputs);
    for (const until = Date.now() + WAIT_MS; Date.now() < until;) {
      await sleep(LOOK_EVERY_MS);
      const stored = await this.store.find(pair, inputs);
      if (stored) return stored;
    }
    return null;
  }
}
