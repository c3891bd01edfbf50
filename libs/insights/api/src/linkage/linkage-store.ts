import { Injectable } from '@nestjs/common';
import type { LinkageResult } from '@throughline/insights/domain';
import { Db } from '@throughline/platform/db';
import type { UnitLabel } from '../panel/panel-cells';

/** Two metrics of one unit set, and by how many periods the customer's comes later. */
export interface LinkagePair {
  people: string;
  customer: string;
  lag: number;
}

/** What was found for a pair, and what a page shows beside it. */
export interface StoredLinkage {
  result: LinkageResult;
  units: Record<string, UnitLabel>;
  withheld: number;
}

/** Keeps the newest result of each pair, so that a page reads and never computes. */
@Injectable()
export class LinkageStore {
  constructor(private readonly db: Db) {}

  /** The result for just these inputs; null when it was not worked out yet or is out of date. */
  async find({ people, customer, lag }: LinkagePair, inputs: string): Promise<StoredLinkage | null> {
    const [row] = await this.db.query<{ result: StoredLinkage }>(
      `select result from insights.linkage_result
       where people_metric_id = $1 and customer_metric_id = $2 and lag = $3 and inputs = $4`,
      [people, customer, lag, inputs],
    );
    return row?.result ?? null;
  }

  async keep({ people, customer, lag }: LinkagePair, inputs: string, result: StoredLinkage): Promise<void> {
    await this.db.query(
      `insert into insights.linkage_result (people_metric_id, customer_metric_id, lag, inputs, result)
       values ($1, $2, $3, $4, $5)
       on conflict (people_metric_id, customer_metric_id, lag)
         do update set inputs = excluded.inputs, result = excluded.result, computed_at = now()`,
      [people, customer, lag, inputs, JSON.stringify(result)],
    );
  }

  /** The pairs with one of these metrics that somebody looked at. */
  pairsWith(metricIds: readonly string[]): Promise<LinkagePair[]> {
    return this.db.query<LinkagePair>(
      `select people_metric_id as people, customer_metric_id as customer, lag from insights.linkage_result
       where people_metric_id = any($1::uuid[]) or customer_metric_id = any($1::uuid[])`,
      [metricIds],
    );
  }
}
