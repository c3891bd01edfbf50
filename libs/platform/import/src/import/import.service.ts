import { Injectable } from '@nestjs/common';
import { RightsTable, type Viewer } from '@throughline/platform/auth';
import { AppError } from '@throughline/platform/errors';
import { isUuid } from '@throughline/platform/graphql';
import { Jobs } from '@throughline/platform/queue';
import type { ColumnMapping, ImportField } from '../kind/import-kind';
import { ImportKinds } from '../kind/import-kinds';
import { UploadService } from '../upload/upload.service';
import { type ImportRecord, ImportRecordService } from './import-record.service';
import { IMPORT_JOB } from './import.job';
import { ImportStatus } from './import.types';

/** A small file is answered at once; a large one is asked after. */
const WAIT_MS = 3_000;
const LOOK_EVERY_MS = 60;
const UNFINISHED = [ImportStatus.WAITING, ImportStatus.RUNNING];

export interface ImportWish {
  kind: string;
  unitSet: string | null;
  mapping: ColumnMapping[] | null;
  file: string;
  applies: boolean;
}

/** Starts imports and says how they stand. */
@Injectable()
export class ImportService {
  constructor(
    private readonly kinds: ImportKinds,
    private readonly records: ImportRecordService,
    private readonly uploads: UploadService,
    private readonly jobs: Jobs,
    private readonly rights: RightsTable,
  ) {}

  /**
   * Starts an import and gives what is known within three seconds.
   * @throws AppError BAD_INPUT for an unknown kind, FORBIDDEN without its permission, NOT_FOUND without the file
   */
  async start(viewer: Viewer, { kind, unitSet, mapping, file, applies }: ImportWish): Promise<ImportRecord> {
    this.rights.assertAllows(viewer, this.kinds.get(kind).permission);
    await this.uploads.assertBroughtBy(viewer.personId, file);
    const { personId } = viewer;
    const record = await this.records.add({ kind, unitSet, toldMapping: mapping, applies, uploadId: file, personId });
    await this.jobs.add(IMPORT_JOB, { id: record.id }, { id: `import-${record.id}`, attempts: 1 });
    return this.settled(record);
  }

  /** @throws AppError NOT_FOUND unless the viewer started it */
  async get(viewer: Viewer, id: string): Promise<ImportRecord> {
    const record = isUuid(id) ? await this.records.find(id) : undefined;
    if (record?.personId !== viewer.personId)
      throw new AppError('NOT_FOUND', 'There is no such import', {
        field: 'id',
        hint: 'Start it again with its file.',
      });
    return record;
  }

  /** Stops an import until all of it is written; one that has ended stays as it is. */
  async cancel(viewer: Viewer, id: string): Promise<ImportRecord> {
    const record = await this.get(viewer, id);
    await this.records.requestCancel(id);
    return this.settled(record);
  }

  fieldsOf(kind: string): readonly ImportField[] {
    return this.kinds.get(kind).fields;
  }

  private async settled(record: ImportRecord): Promise<ImportRecord> {
    const until = Date.now() + WAIT_MS;
    let now: ImportRecord = record;
    while (UNFINISHED.includes(now.status) && Date.now() < until) {
      await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
      now = (await this.records.find(record.id)) ?? now;
    }
    return now;
  }
}
