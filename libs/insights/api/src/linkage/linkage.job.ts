import { Injectable } from '@nestjs/common';
import { linkage } from '@throughline/insights/domain';
import { type Metric, MetricReader } from '@throughline/outcomes/api';
import { HandlesJob, type JobHandler, Jobs } from '@throughline/platform/queue';
import { type LinkagePair, LinkageStore } from './linkage-store';
import { panelCells } from './panel-cells';

const LINKAGE_JOB = 'linkage';
/** Raise it when the same figures would give another result. */
const METHOD = 1;

/** Both measures come from the same people when the same survey asked them. */
const sameSource = (people: Metric, customer: Metric) => people.source !== '' && people.source === customer.source;

/** Works out how two metrics move together, off the request: 2,000 resamples take about a second. */
@Injectable()
@HandlesJob(LINKAGE_JOB)
export class LinkageJob implements JobHandler<LinkagePair> {
  constructor(
    private readonly jobs: Jobs,
    private readonly metrics: MetricReader,
    private readonly store: LinkageStore,
  ) {}

  /** What the result of a pair depends on, as a text that changes with it. */
  async inputsOf(pair: LinkagePair): Promise<string> {
    return `${METHOD}.${await this.metrics.panelVersion(pair.people, pair.customer)}`;
  }

  /** Queues the work once for these inputs. */
  async start(pair: LinkagePair, inputs: string): Promise<void> {
    await this.jobs.add(LINKAGE_JOB, pair, { id: ['linkage', ...Object.values(pair), inputs].join('-') });
  }

  async run(pair: LinkagePair): Promise<void> {
    const inputs = await this.inputsOf(pair);
    if (await this.store.find(pair, inputs)) return;
    const [people, customer] = await Promise.all([this.metrics.get(pair.people), this.metrics.get(pair.customer)]);
    const rows = await this.metrics.panel(pair.people, pair.customer);
    const { cells, units, unitKinds, withheld } = panelCells(rows, people.periodKind);
    const options = { periodKind: people.periodKind, lag: pair.lag, sameSource: sameSource(people, customer) };
    const result = linkage(cells, { ...options, ...(unitKinds && { unitKinds }) });
    await this.store.keep(pair, inputs, { result, units, withheld });
  }
}
