import { Injectable } from '@nestjs/common';
import { Db, Outbox } from '@throughline/platform/db';
import { OUTCOMES_IMPORTED, type OutcomesImported } from '@throughline/outcomes/domain';
import { KEEP_FIGURES, KEEP_METRIC } from './metric-keeper.sql';

/** A metric that the product measures by itself, month by month and site by site. */
export interface KeptMetric {
  readonly name: string;
  readonly definition: string;
  readonly formula: string;
  readonly unit: string;
  readonly denominator: string;
  readonly source: string;
}

export interface KeptFigure {
  /** A site. */
  readonly unitId: string;
  /** The first and the last day of a month. */
  readonly start: string;
  readonly end: string;
  readonly value: number;
  readonly n: number;
}

/** Keeps metrics of people that other domains measure, so that they stand beside those that were imported. */
@Injectable()
export class MetricKeeper {
  constructor(
    private readonly db: Db,
    private readonly outbox: Outbox,
  ) {}

  /** Puts figures beside or in the place of those that are there. Tells those who listen when something is new. */
  async keep(metric: KeptMetric, figures: readonly KeptFigure[]): Promise<void> {
    await this.db.tx(async () => {
      const { name, definition, formula, unit, denominator, source } = metric;
      const [row] = await this.db.named<{ id: string; unitSetId: string }>(KEEP_METRIC, [
        name,
        definition,
        formula,
        unit,
        denominator,
        source,
      ]);
      if (!row) return;
      const changed = await this.db.named(KEEP_FIGURES, [row.id, JSON.stringify(figures)]);
      if (changed.length > 0) {
        const payload: OutcomesImported = { unitSetId: row.unitSetId, metricIds: [row.id] };
        await this.outbox.publish({ event: OUTCOMES_IMPORTED, payload });
      }
    });
  }
}
