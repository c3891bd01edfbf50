import { randomUUID } from 'node:crypto';
import type { Direction, PeriodKind, Side } from '@throughline/outcomes/domain';
import type { Db } from '@throughline/platform/db';

export interface NewMetric {
  /** Absent: our sites. */
  unitSetId?: string;
  side?: Side;
  name?: string;
  direction?: Direction;
  periodKind?: PeriodKind;
  source?: string;
}

export interface NewFigure {
  unitId: string;
  /** First day of the period. */
  start: string;
  value: number;
  n?: number;
}

/** A metric for a test, with some figures (in periods of a month or more). */
export async function createMetric({ db }: { db: Db }, wanted: NewMetric = {}, figures: NewFigure[] = []) {
  const name = wanted.name ?? `Metric ${randomUUID().slice(-8)}`;
  const [row] = await db.query<{ id: string; unitSetId: string }>(
    `insert into outcomes.metric (unit_set_id, side, name, direction, period_kind, source)
     values (coalesce($1, (select id from people.unit_set where origin = 'sites')), $2, $3, $4, $5, $6)
     returning id, unit_set_id as "unitSetId"`,
    [
      wanted.unitSetId ?? null,
      wanted.side ?? 'customers',
      name,
      wanted.direction ?? 'higher',
      wanted.periodKind ?? 'month',
      wanted.source ?? '',
    ],
  );
  const { id, unitSetId } = row as { id: string; unitSetId: string };
  await addFigures({ db }, id, figures);
  return { id, name, unitSetId };
}

/** More figures of a metric; those of a unit and period that has one already replace it. */
export async function addFigures({ db }: { db: Db }, metricId: string, figures: NewFigure[]): Promise<void> {
  await db.query(
    `insert into outcomes.measurement (metric_id, unit_id, period_start, period_end, value, n)
     select $1, "unitId", start, start + 27, value, n
     from json_to_recordset($2::json) as figure ("unitId" uuid, start date, value double precision, n integer)
     on conflict (metric_id, unit_id, period_start) do update set value = excluded.value, n = excluded.n`,
    [metricId, JSON.stringify(figures)],
  );
}
