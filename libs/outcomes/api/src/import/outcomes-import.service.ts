import { Injectable } from '@nestjs/common';
import {
  metricKey,
  OUTCOMES_IMPORTED,
  type OutcomesImported,
  parsePeriod,
  readMetricField,
  type MetricColumn,
} from '@throughline/outcomes/domain';
import { type GivenUnit, type UnitSet, UnitSetService } from '@throughline/people/api';
import { type Db, Outbox } from '@throughline/platform/db';
import { AppError } from '@throughline/platform/errors';
import {
  type Comparison,
  HandlesImport,
  type ImportContext,
  type ImportField,
  type ImportKind,
  type ImportRow,
  type RowError,
  type ToldMapping,
} from '@throughline/platform/import';
import { storedText } from '@throughline/platform/text';
import { readMappingFile } from './mapping-file';
import {
  ADD_METRIC,
  APPLY_FIGURES,
  CHECK_METRICS,
  CHECK_PERIODS,
  CHECK_UNITS,
  COUNT_FIGURES,
  PLAN_FIGURES,
  SAMPLE_FIGURES,
  STAGED_UNITS,
  TOUCHED_METRICS,
} from './outcomes-import.sql';
import { figureField, outcomesFields } from './outcomes.fields';
import { changeOf, type FigureRow, notesOf, type FigureCounts } from './outcomes-report';

const SHOWN_CHANGES = 12;

/** Imports figures: a row for each unit and period, and a column for each metric. Counts figures, not rows. */
@Injectable()
@HandlesImport('outcomes')
export class OutcomesImport implements ImportKind {
  readonly permission = 'outcomes:write';
  readonly fields = outcomesFields;
  /** A year and its January start on one day. */
  readonly key = ['unit', 'period', 'period_kind'];
  readonly spread = {
    columns: {
      unit: 'text',
      unit_name: 'text',
      kind: 'text',
      period: 'date',
      period_end: 'date',
      period_kind: 'text',
      period_text: 'text',
      metric: 'text',
      value: 'double precision',
      n: 'integer',
    },
    rows: figuresOf,
  } as const;

  constructor(
    private readonly unitSets: UnitSetService,
    private readonly outbox: Outbox,
  ) {}

  fieldNamed(name: string): ImportField | undefined {
    return readMetricField(name) ? figureField(name) : undefined;
  }

  readMapping(content: unknown): ToldMapping {
    return readMappingFile(content);
  }

  async check(context: ImportContext): Promise<RowError[]> {
    const { db } = context;
    const set = await this.unitSetOf(context);
    const errors = [...columnErrors(context), ...(await db.query<RowError>(CHECK_PERIODS))];
    if (set && set.origin !== 'import') errors.push(...(await db.query<RowError>(CHECK_UNITS, [set.id])));
    if (set) errors.push(...(await db.query<RowError>(CHECK_METRICS, [set.id])));
    return errors;
  }

  async compare(context: ImportContext): Promise<Comparison> {
    const { db, unitSet } = context;
    const set = await this.unitSetOf(context);
    await db.query(PLAN_FIGURES, [set?.id ?? null]);
    const [counts] = await db.query<FigureCounts>(COUNT_FIGURES);
    const sample = await db.query<FigureRow>(SAMPLE_FIGURES, [SHOWN_CHANGES]);
    const { added, changed, unchanged } = counts!;
    const notes = notesOf(counts!, set ? null : unitSet);
    return { added, changed, unchanged, ended: 0, changes: sample.map(changeOf), notes };
  }

  async apply(context: ImportContext, { added, changed }: Comparison): Promise<void> {
    const { db } = context;
    const set = (await this.unitSetOf(context)) ?? (await this.unitSets.ensure(String(context.unitSet)));
    if (set.origin === 'import') await this.unitSets.addUnits(set.id, await db.query<GivenUnit>(STAGED_UNITS));
    for (const metric of metricsOf(context)) await addMetric(db, set.id, metric);
    if (added + changed === 0) return;
    await db.query(APPLY_FIGURES, [set.id]);
    const touched = await db.query<{ id: string }>(TOUCHED_METRICS, [set.id]);
    const payload: OutcomesImported = { unitSetId: set.id, metricIds: touched.map(({ id }) => id) };
    await this.outbox.publish({ event: OUTCOMES_IMPORTED, payload });
  }

  /** The unit set that is named; null for one that is to be made. @throws AppError BAD_INPUT when none is named */
  private unitSetOf({ unitSet }: ImportContext): Promise<UnitSet | null> {
    if (!unitSet || !storedText(unitSet))
      throw new AppError('BAD_INPUT', 'It is not said which units the figures are about', {
        field: 'unitSet',
        hint: 'Name a unit set: our sites, our teams, or a name of your own for a new one.',
      });
    return this.unitSets.find(unitSet);
  }
}

/** The figures in a row of the file; of a flawed one its unit and period, to be checked with the others. */
function figuresOf(row: ImportRow, flawed: boolean): ImportRow[] {
  const { unit, unit_name, kind, n, period: period_text } = row;
  const period = typeof period_text === 'string' ? parsePeriod(period_text) : null;
  const place = { unit, unit_name, kind, n, period_text };
  const timed = { ...place, period: period?.start, period_end: period?.end, period_kind: period?.kind };
  if (flawed) return [timed];
  return Object.entries(row).flatMap(([field, value]) => {
    const metric = value === null ? null : readMetricField(field);
    return metric ? [{ ...timed, metric: metricKey(metric), value }] : [];
  });
}

const metricsOf = ({ fields }: ImportContext): MetricColumn[] =>
  [...fields].flatMap((field) => readMetricField(field) ?? []);

/** What is wrong with the columns as a whole. */
function columnErrors(context: ImportContext): RowError[] {
  const wrong = (value: string, message: string, hint: string) => [{ line: 1, column: '', value, message, hint }];
  const keys = metricsOf(context).map(metricKey);
  const twice = keys.find((key, i) => keys.indexOf(key) < i);
  if (keys.length === 0) return wrong('', 'No column is a metric', 'Say of at least one column which metric it is.');
  if (twice) return wrong(twice, 'Two columns are the same metric', 'Give each metric one column.');
  return [];
}

async function addMetric(db: Db, unitSetId: string, metric: MetricColumn): Promise<void> {
  const { side, name, unit = '', direction = 'neutral', definition = '', source = '' } = metric;
  await db.query(ADD_METRIC, [unitSetId, side, name, unit, direction, definition, source]);
}
