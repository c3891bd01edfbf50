import { Readable } from 'node:stream';
import { Controller, Get, Header, Param, StreamableFile } from '@nestjs/common';
import { Allow, Viewer } from '@throughline/platform/auth';
import { csvLines } from '../csv/neutral-csv';
import { ImportRecordService } from './import-record.service';
import { ImportService } from './import.service';

const BATCH = 1_000;

/** All errors of an import, as a file to work through. */
@Controller('api/imports')
export class ErrorFileController {
  constructor(
    private readonly imports: ImportService,
    private readonly records: ImportRecordService,
  ) {}

  @Allow('imports:use')
  @Get(':id/errors.csv')
  @Header('content-type', 'text/csv; charset=utf-8')
  @Header('content-disposition', 'attachment; filename="errors.csv"')
  async download(@Viewer() viewer: Viewer, @Param('id') id: string): Promise<StreamableFile> {
    const record = await this.imports.get(viewer, id);
    return new StreamableFile(Readable.from(this.lines(record.id)));
  }

  private async *lines(id: string): AsyncGenerator<string> {
    yield csvLines([['line', 'column', 'value', 'message', 'hint']]);
    for (let from = 0; ; from += BATCH) {
      const errors = await this.records.errors(id, from, BATCH);
      if (errors.length === 0) return;
      yield csvLines(errors.map(({ line, column, value, message, hint }) => [line, column, value, message, hint]));
    }
  }
}
