import { randomUUID } from 'node:crypto';
import type { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { Db } from '@throughline/platform/db';
import { AppError } from '@throughline/platform/errors';
import { Storage } from '@throughline/platform/storage';
import { type CsvRecord, csvRecords } from '../csv/csv-records';
import { FileProblem } from '../csv/file-problem';

const MAX_BYTES = 1_073_741_824;
const SAMPLE_ROWS = 5;
const SAMPLE_CELL_LENGTH = 200;
const KEPT_HOURS = 24;

export interface Upload {
  /** Hand it to previewImport and applyImport as `file`. */
  file: string;
  columns: string[];
  sampleRows: string[][];
  bytes: number;
}

const keyOf = (id: string) => `uploads/${id}.csv`;

/** Keeps files that people bring, for a day. */
@Injectable()
export class UploadService {
  constructor(
    private readonly db: Db,
    private readonly storage: Storage,
  ) {}

  /**
   * Takes a CSV file in and reads its first lines.
   * @throws AppError LIMIT_EXCEEDED over 1 GB, BAD_INPUT when its first lines are not CSV
   */
  async keep(personId: string, source: Readable): Promise<Upload> {
    const id = randomUUID();
    const bytes = await this.storage.write(keyOf(id), source, MAX_BYTES);
    try {
      const [header, ...rows] = await this.firstRecords(id);
      await this.db.query('insert into imports.upload (id, person_id, bytes) values ($1, $2, $3)', [
        id,
        personId,
        bytes,
      ]);
      return { file: id, columns: header?.cells.map((cell) => cell.trim()) ?? [], sampleRows: rows.map(shown), bytes };
    } catch (error) {
      await this.storage.remove(keyOf(id));
      throw error instanceof FileProblem ? refusalOf(error) : error;
    }
  }

  read(id: string): Readable {
    return this.storage.read(keyOf(id));
  }

  /** In bytes. */
  async size(id: string): Promise<number> {
    const [row] = await this.db.query<{ bytes: string }>('select bytes from imports.upload where id = $1', [id]);
    return Number(row?.bytes ?? 0);
  }

  /** @throws AppError NOT_FOUND unless this person brought the file, within the last day */
  async assertBroughtBy(personId: string, id: string): Promise<void> {
    const rows = await this.db.query('select from imports.upload where id::text = $1 and person_id = $2', [
      id,
      personId,
    ]);
    if (rows.length === 0)
      throw new AppError('NOT_FOUND', 'There is no such file', {
        field: 'file',
        hint: 'Send it again: files are kept for a day.',
      });
  }

  /** Forgets uploads after a day, with their imports' reports. */
  async removeOld(): Promise<void> {
    const old = await this.db.query<{ id: string }>(
      'select id from imports.upload where created_at < now() - make_interval(hours => $1)',
      [KEPT_HOURS],
    );
    for (const { id } of old) {
      await this.storage.remove(keyOf(id));
      await this.db.query('delete from imports.upload where id = $1', [id]);
    }
  }

  private async firstRecords(id: string): Promise<CsvRecord[]> {
    const records: CsvRecord[] = [];
    for await (const record of csvRecords(this.read(id))) {
      records.push(record);
      if (records.length > SAMPLE_ROWS) break;
    }
    return records;
  }
}

const shown = ({ cells }: CsvRecord) => cells.map((cell) => cell.slice(0, SAMPLE_CELL_LENGTH));

const refusalOf = ({ told, error: { hint } }: FileProblem) => new AppError('BAD_INPUT', told, { field: 'file', hint });
