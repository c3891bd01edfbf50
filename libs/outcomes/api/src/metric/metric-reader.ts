import { Injectable } from '@nestjs/common';
import type { Side } from '@throughline/outcomes/domain';
import { PersonService, UnitSetService } from '@throughline/people/api';
import { Db } from '@throughline/platform/db';
import { AppError } from '@throughline/platform/errors';
import { isUuid } from '@throughline/platform/graphql';
import { METRIC_PERIODS, PANEL, PANEL_VERSION, UNIT_SERIES } from './measurement.sql';
import { LIST_METRICS } from './metric.sql';
import type { Measurement, Metric, MetricPeriod } from './metric.types';

/** What two metrics say of one unit in one period; null where a figure is missing or withheld. */
export interface PanelRow {
  code: string;
  name: string;
  kind: string | null;
  /** First day of the period. */
  start: string;
  x: number | null;
  y: number | null;
  /** Answers behind x. */
  n: number | null;
  withheld: boolean;
}

interface BreakRow {
  startsOn: string;
  note: string;
  setById: string | null;
  setAt: string | null;
}
type MetricRow = Omit<Metric, 'unitSet' | 'owner' | 'latest' | 'breaks'> & {
  unitSetId: string;
  ownerId: string | null;
  breaks: BreakRow[];
};
type PeriodRow = MetricPeriod & { metricId: string };

/** Reads metrics and their figures, for any domain. Whoever asks has checked the rights; withheld figures never leave. */
@Injectable()
export class MetricReader {
  constructor(
    private readonly db: Db,
    private readonly unitSets: UnitSetService,
    private readonly people: PersonService,
  ) {}

  /** The metrics of a unit set, or of all; those of customers and of people, or of one side. */
  async list(unitSetId?: string | null, side?: Side | null): Promise<Metric[]> {
    if (typeof unitSetId === 'string' && !isUuid(unitSetId)) return [];
    return this.complete(await this.db.named<MetricRow>(LIST_METRICS, [null, unitSetId ?? null, side ?? null]));
  }

  /** @throws AppError NOT_FOUND */
  async get(id: string): Promise<Metric> {
    const rows = isUuid(id) ? await this.db.named<MetricRow>(LIST_METRICS, [id, null, null]) : [];
    const [metric] = await this.complete(rows);
    if (!metric)
      throw new AppError('NOT_FOUND', 'There is no such metric', {
        field: 'id',
        hint: 'The list of metrics has all that there are.',
      });
    return metric;
  }

  /** Its spread over the units, oldest period first. */
  periods(id: string): Promise<MetricPeriod[]> {
    return this.db.named<PeriodRow>(METRIC_PERIODS, [[id], false]);
  }

  /** Its figures for one unit, oldest first. */
  series(id: string, unitId: string): Promise<Measurement[]> {
    return isUuid(unitId) ? this.db.named<Measurement>(UNIT_SERIES, [id, unitId]) : Promise.resolve([]);
  }

  /** Two metrics of one unit set joined by unit and period, by unit code and time. */
  panel(xMetricId: string, yMetricId: string): Promise<PanelRow[]> {
    return this.db.named<PanelRow>(PANEL, [xMetricId, yMetricId]);
  }

  /** A text that changes whenever the panel does. */
  async panelVersion(xMetricId: string, yMetricId: string): Promise<string> {
    const [row] = await this.db.named<{ version: string }>(PANEL_VERSION, [xMetricId, yMetricId]);
    return row?.version ?? '';
  }

  /** Rows with their unit sets, people and newest periods: three reads however many there are. */
  private async complete(rows: readonly MetricRow[]): Promise<Metric[]> {
    const named = rows.flatMap(({ ownerId, breaks }) => [ownerId, ...breaks.map(({ setById }) => setById)]);
    const ids = [...new Set(named.flatMap((id) => id ?? []))];
    const sets = new Map((await this.unitSets.list()).map((set) => [set.id, set]));
    const found = ids.length > 0 ? await this.people.find(ids) : [];
    const people = new Map(found.map((person) => [person.id, person]));
    const newest = await this.db.named<PeriodRow>(METRIC_PERIODS, [rows.map((row) => row.id), true]);
    const latest = new Map(newest.map((period) => [period.metricId, period]));
    return rows.map(({ unitSetId, ownerId, breaks, ...row }) => ({
      ...row,
      breaks: breaks.map(({ setById, setAt, ...each }) => ({
        ...each,
        setBy: people.get(setById ?? '') ?? null,
        setAt: setAt === null ? null : new Date(setAt),
      })),
      unitSet: sets.get(unitSetId)!,
      owner: people.get(ownerId ?? '') ?? null,
      latest: latest.get(row.id) ?? null,
    }));
  }
}
