import { Injectable } from '@nestjs/common';
import { copyRows, Db } from '@throughline/platform/db';
import type { ColumnMapping, Comparison, RowError } from '../kind/import-kind';
import type { ImportReport } from '../run/import-run';
import { ADD_IMPORT, FIND_IMPORT, LIST_ROW_ERRORS } from './import.sql';
import { ImportStatus } from './import.types';

/** What is known of an import. */
export interface ImportRecord {
  id: string;
  kind: string;
  unitSet: string | null;
  toldMapping: ColumnMapping[] | null;
  applies: boolean;
  uploadId: string;
  personId: string;
  status: ImportStatus;
  progress: number;
  report: { columns: string[]; mapping: ColumnMapping[]; comparison?: Comparison } | null;
  message: string | null;
  errorCount: number;
}

export type NewImport = Pick<ImportRecord, 'kind' | 'unitSet' | 'toldMapping' | 'applies' | 'uploadId' | 'personId'>;

/** Keeps how imports stand, for whoever asks from whichever process. */
@Injectable()
export class ImportRecordService {
  constructor(private readonly db: Db) {}

  async add({ kind, unitSet, toldMapping, applies, uploadId, personId }: NewImport): Promise<ImportRecord> {
    const mapping = toldMapping && JSON.stringify(toldMapping);
    const [row] = await this.db.named<ImportRecord>(ADD_IMPORT, [kind, unitSet, mapping, applies, uploadId, personId]);
    return row as ImportRecord;
  }

  async find(id: string): Promise<ImportRecord | undefined> {
    const [row] = await this.db.named<ImportRecord>(FIND_IMPORT, [id]);
    return row;
  }

  /** Notes how far it is, also while its transaction is open. Gives whether somebody wants it to stop. */
  async progress(id: string, share: number): Promise<boolean> {
    const [row] = await this.db.apart(() =>
      this.db.query<{ stop: boolean }>(
        `with noted as (
           update imports.import set progress = $2, status = 'running' where id = $1 returning cancel_requested
         ) select cancel_requested as stop from noted`,
        [id, share],
      ),
    );
    return row?.stop ?? true;
  }

  async requestCancel(id: string): Promise<void> {
    await this.db.query('update imports.import set cancel_requested = true where id = $1 and finished_at is null', [
      id,
    ]);
  }

  /** Notes the end, with what was found. */
  async finish(id: string, status: ImportStatus, report: ImportReport | null, message?: string): Promise<void> {
    await this.db.tx(async () => {
      const { errors = [], ...rest } = report ?? {};
      await this.db.query(
        `update imports.import set status = $2, report = $3, message = $4, error_count = $5, progress = 1, finished_at = now()
         where id = $1`,
        [id, status, JSON.stringify(report && rest), message ?? null, errors.length],
      );
      await this.db.query('delete from imports.row_error where import_id = $1', [id]);
      const columns = ['import_id', 'position', 'line', '"column"', 'value', 'message', 'hint'];
      const rows = errors.map((error, position) => [id, position, ...cellsOf(error)]);
      await copyRows(this.db, 'imports.row_error', columns, rows);
    });
  }

  /** Errors in the order of the file, from a position on. */
  errors(id: string, from: number, count: number): Promise<RowError[]> {
    return this.db.named<RowError>(LIST_ROW_ERRORS, [id, from, count]);
  }
}

const cellsOf = ({ line, column, value, message, hint }: RowError) => [line, column, value, message, hint];
