import { Injectable } from '@nestjs/common';
import type { LagScan } from '@throughline/insights/domain';
import { Db } from '@throughline/platform/db';

/** Two metrics of one unit set. */
export interface ScannedPair {
  people: string;
  customer: string;
}

/** Keeps the newest scan of each pair over its lags, so that a page reads and never computes. */
@Injectable()
export class LagScanStore {
  constructor(private readonly db: Db) {}

  /** The scan for just these inputs; null when it was not worked out yet or is out of date. */
  async find({ people, customer }: ScannedPair, inputs: string): Promise<LagScan | null> {
    const [row] = await this.db.query<{ result: LagScan }>(
      `select result from insights.lag_scan
       where people_metric_id = $1 and customer_metric_id = $2 and inputs = $3`,
      [people, customer, inputs],
    );
    return row?.result ?? null;
  }

  async keep({ people, customer }: ScannedPair, inputs: string, result: LagScan): Promise<void> {
    await this.db.query(
      `insert into insights.lag_scan (people_metric_id, customer_metric_id, inputs, result)
       values ($1, $2, $3, $4)
       on conflict (people_metric_id, customer_metric_id)
         do update set inputs = excluded.inputs, result = excluded.result, computed_at = now()`,
      [people, customer, inputs, JSON.stringify(result)],
    );
  }

  /** The pairs with one of these metrics whose lags somebody looked at. */
  pairsWith(metricIds: readonly string[]): Promise<ScannedPair[]> {
    return this.db.query<ScannedPair>(
      `select people_metric_id as people, customer_metric_id as customer from insights.lag_scan
       where people_metric_id = any($1::uuid[]) or customer_metric_id = any($1::uuid[])`,
      [metricIds],
    );
  }
}
