import { Injectable } from '@nestjs/common';
import type { Viewer } from '@throughline/platform/auth';
import { Db } from '@throughline/platform/db';
import { AppError } from '@throughline/platform/errors';
import { MetricReader } from '../metric/metric-reader';
import type { Metric } from '../metric/metric.types';
import type { SetSeriesBreakInput } from './series-break.input';

/** Days from which a series is not the same as before, as people mark them. */
@Injectable()
export class SeriesBreakService {
  constructor(
    private readonly db: Db,
    private readonly reader: MetricReader,
  ) {}

  /** Marks a break, or says anew why there is one. @throws AppError NOT_FOUND */
  async set({ personId }: Viewer, { metric, startsOn, note }: SetSeriesBreakInput): Promise<Metric> {
    const { id } = await this.reader.get(metric);
    await this.db.query(
      `insert into outcomes.series_break (metric_id, starts_on, note, set_by, set_at) values ($1, $2, $3, $4, now())
       on conflict (metric_id, starts_on) do update
         set note = excluded.note, set_by = excluded.set_by, set_at = excluded.set_at`,
      [id, startsOn, note, personId],
    );
    return this.reader.get(id);
  }

  /** @throws AppError NOT_FOUND when the metric has no break on that day */
  async remove(metric: string, startsOn: string): Promise<Metric> {
    const { id } = await this.reader.get(metric);
    const removed = await this.db.query(
      `with removed as (delete from outcomes.series_break where metric_id = $1 and starts_on = $2 returning starts_on)
       select from removed`,
      [id, startsOn],
    );
    if (removed.length === 0)
      throw new AppError('NOT_FOUND', 'The series does not break on this day', {
        field: 'startsOn',
        hint: 'Somebody else may have removed it: look at the page again.',
      });
    return this.reader.get(id);
  }
}
