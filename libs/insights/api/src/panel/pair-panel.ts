import { Injectable } from '@nestjs/common';
import type { PeriodKind } from '@throughline/insights/domain';
import { type Metric, MetricReader } from '@throughline/outcomes/api';
import { type PanelCells, panelCells } from './panel-cells';

/** Raise it when the same figures would give another result. */
const METHOD = 3;

/** The figures of a pair of metrics, and what the statistics must know of them. */
export interface PairFigures extends PanelCells {
  periodKind: PeriodKind;
  sameSource: boolean;
}

/** Whether both measures name the same source, as a survey that asked for both. */
const sameSource = (people: Metric, customer: Metric) => people.source !== '' && people.source === customer.source;

/** Reads the figures that a result rests on. */
@Injectable()
export class PairPanel {
  constructor(private readonly metrics: MetricReader) {}

  /** What a result of the pair depends on, as a text that changes with it. */
  async inputsOf(pair: { people: string; customer: string }): Promise<string> {
    return `${METHOD}.${await this.metrics.panelVersion(pair.people, pair.customer)}`;
  }

  async read(pair: { people: string; customer: string }): Promise<PairFigures> {
    const [people, customer] = await Promise.all([this.metrics.get(pair.people), this.metrics.get(pair.customer)]);
    const rows = await this.metrics.panel(pair.people, pair.customer);
    const { periodKind } = people;
    return { ...panelCells(rows, periodKind), periodKind, sameSource: sameSource(people, customer) };
  }
}
