import { Injectable } from '@nestjs/common';
import { Db } from '@throughline/platform/db';
import { mapColumns, type MappedColumn } from '../csv/column-mapping';
import { csvRecords } from '../csv/csv-records';
import { FileProblem } from '../csv/file-problem';
import type { ColumnMapping, Comparison, ImportContext, ImportKind, RowError, ToldMapping } from '../kind/import-kind';
import { ImportKinds } from '../kind/import-kinds';
import { readMapping } from '../kind/read-mapping';
import { checkWidth, type ReadRow, readRow } from './read-rows';
import { RowErrors, TooManyErrors } from './row-errors';
import { findDuplicates, stageRows } from './staging';

export interface ImportRequest {
  kind: string;
  unitSet: string | null;
  /** Null: guessed by the names of the columns. */
  mapping: readonly ColumnMapping[] | null;
  /** Writes when true, looks when false. */
  applies: boolean;
  personId: string | null;
  source: AsyncIterable<Buffer>;
  /** Size of the source in bytes, for progress. */
  bytes: number;
}

/** How a run tells of itself. */
export interface ImportWatcher {
  /** Called now and then with the share that is done, 0 to 1; throws to stop the run. */
  progress(share: number): Promise<void>;
  /** Called in the transaction that applied, so that its record commits or falls with it. */
  applied?(report: ImportReport): Promise<void>;
}

export interface ImportReport {
  columns: string[];
  mapping: ColumnMapping[];
  /** Absent when there are errors. */
  comparison?: Comparison;
  errors: RowError[];
}

/** A run under way: what was asked, and what has come of it so far. */
interface Work {
  request: ImportRequest;
  watcher: ImportWatcher;
  errors: RowErrors;
  report: ImportReport;
}

/** Shares of the work, for progress: reading ends here, checking here. */
const READ = 0.6;
const CHECKED = 0.75;
const COMPARED = 0.85;
const WRITTEN = 0.98;
const PROGRESS_EVERY_MS = 250;

class Rejected extends Error {}

/**
 * Reads, checks, compares and applies a file in one transaction: all of it, or nothing. Memory does not grow with the
 * file: rows stream into a temporary table.
 */
@Injectable()
export class ImportRun {
  constructor(
    private readonly db: Db,
    private readonly kinds: ImportKinds,
  ) {}

  /** @throws AppError BAD_INPUT naming the kinds that there are */
  assertKind(kind: string): void {
    this.kinds.get(kind);
  }

  /** What a mapping file for this kind says. @throws AppError BAD_INPUT */
  mappingOf(kind: string, content: unknown): ToldMapping {
    return readMapping(this.kinds.get(kind), content);
  }

  /** @throws whatever `watcher.progress` throws, and AppError BAD_INPUT for an unknown kind or unit set */
  async run(request: ImportRequest, watcher: ImportWatcher): Promise<ImportReport> {
    const kind = this.kinds.get(request.kind);
    const errors = new RowErrors();
    const report: ImportReport = { columns: [], mapping: [], errors: [] };
    try {
      await this.db.tx(async () => {
        if (request.applies) await this.waitForTurn(request.kind);
        await this.work(kind, { request, watcher, errors, report });
      });
    } catch (error) {
      if (error instanceof FileProblem) report.errors = [...errors.sorted(), error.error];
      else if (error instanceof Rejected || error instanceof TooManyErrors) report.errors = errors.sorted();
      else throw error;
    }
    return report;
  }

  /** Two imports of one kind at a time would both add what neither saw. */
  private async waitForTurn(kind: string): Promise<void> {
    await this.db.query('select pg_advisory_xact_lock(hashtext($1))', [`import ${kind}`]);
  }

  private async work(kind: ImportKind, { request, watcher, errors, report }: Work): Promise<void> {
    const records = csvRecords(counted(request, watcher));
    const header = (await records.next()).value;
    report.columns = (header?.cells ?? []).map((cell: string) => cell.trim());
    const { mapped, errors: mappingErrors } = mapColumns(report.columns, kind, request.mapping);
    report.mapping = mapped.map(({ column, field }) => ({ column, field: field.name }));
    mappingErrors.forEach((error) => errors.add(error));
    if (mappingErrors.length > 0) throw new Rejected();

    await stageRows(this.db, kind, parsed(records, mapped, report.columns.length, errors));
    await watcher.progress(READ);
    const context: ImportContext = {
      db: this.db,
      fields: new Set(report.mapping.map(({ field }) => field)),
      unitSet: request.unitSet,
      personId: request.personId,
    };
    await this.check(kind, context, mapped, errors);
    await watcher.progress(CHECKED);
    report.comparison = await kind.compare(context);
    await watcher.progress(COMPARED);
    if (!request.applies) return;
    await kind.apply(context, report.comparison);
    // Whoever stopped it while it wrote still gets what they asked for: nothing.
    await watcher.progress(WRITTEN);
    await watcher.applied?.(report);
  }

  /** @throws Rejected when there are errors, of cells or of rows */
  private async check(kind: ImportKind, context: ImportContext, mapped: MappedColumn[], errors: RowErrors) {
    const columnOf = new Map(mapped.map(({ field, column }) => [field.name, column]));
    for (const error of [...(await findDuplicates(this.db, kind)), ...(await kind.check(context))])
      errors.add({ ...error, column: columnOf.get(error.column) ?? error.column });
    if (errors.count > 0) throw new Rejected();
  }
}

/** Passes bytes on and says how far it is. */
async function* counted({ source, bytes }: ImportRequest, { progress }: ImportWatcher): AsyncGenerator<Buffer> {
  let read = 0;
  let said = Date.now();
  for await (const chunk of source) {
    read += chunk.length;
    if (Date.now() - said > PROGRESS_EVERY_MS) {
      said = Date.now();
      await progress(READ * Math.min(1, read / Math.max(1, bytes)));
    }
    yield chunk;
  }
}

async function* parsed(
  records: AsyncGenerator<{ line: number; cells: string[] }>,
  mapped: readonly MappedColumn[],
  width: number,
  errors: RowErrors,
): AsyncGenerator<ReadRow> {
  for await (const record of records)
    if (checkWidth(record, width, (error) => errors.add(error)))
      yield readRow(record, mapped, (error) => errors.add(error));
}
