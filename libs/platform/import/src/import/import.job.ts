import { Injectable, Logger } from '@nestjs/common';
import { AppError } from '@throughline/platform/errors';
import { HandlesJob, type JobHandler } from '@throughline/platform/queue';
import { ImportRun, type ImportReport } from '../run/import-run';
import { UploadService } from '../upload/upload.service';
import { type ImportRecord, ImportRecordService } from './import-record.service';
import { ImportStatus } from './import.types';

export const IMPORT_JOB = 'import';

class Cancelled extends Error {}

/** Runs an import off the request. After a crash it runs again: nothing of the first run was written. */
@Injectable()
@HandlesJob(IMPORT_JOB)
export class ImportJob implements JobHandler<{ id: string }> {
  private readonly logger = new Logger(ImportJob.name);

  constructor(
    private readonly records: ImportRecordService,
    private readonly runs: ImportRun,
    private readonly uploads: UploadService,
  ) {}

  async run({ id }: { id: string }): Promise<void> {
    const record = await this.records.find(id);
    if (!record || ![ImportStatus.WAITING, ImportStatus.RUNNING].includes(record.status)) return;
    try {
      const report = await this.runOf(record);
      // What was applied has been noted in the transaction that applied it.
      if (record.applies && report.errors.length === 0) return;
      await this.records.finish(id, report.errors.length > 0 ? ImportStatus.REJECTED : ImportStatus.READY, report);
    } catch (error) {
      await this.fail(id, error);
    }
  }

  private async runOf(record: ImportRecord): Promise<ImportReport> {
    const { id, kind, unitSet, toldMapping, applies, personId } = record;
    const source = this.uploads.read(record.uploadId);
    const bytes = await this.uploads.size(record.uploadId);
    try {
      return await this.runs.run(
        { kind, unitSet, mapping: toldMapping, applies, personId, source, bytes },
        {
          progress: async (share) => {
            if (await this.records.progress(id, share)) throw new Cancelled();
          },
          applied: (report) => this.records.finish(id, ImportStatus.DONE, report),
        },
      );
    } finally {
      source.destroy();
    }
  }

  private async fail(id: string, error: unknown): Promise<void> {
    if (error instanceof Cancelled) return this.records.finish(id, ImportStatus.CANCELLED, null);
    if (error instanceof AppError) {
      const message = [error.message, error.hint].filter(Boolean).join('. ');
      return this.records.finish(id, ImportStatus.FAILED, null, message);
    }
    this.logger.error(error);
    return this.records.finish(id, ImportStatus.FAILED, null, 'Something went wrong on our side; nothing was written');
  }
}
