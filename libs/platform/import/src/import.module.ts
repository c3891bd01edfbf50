import { Module } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { StorageModule } from '@throughline/platform/storage';
import { ErrorFileController } from './import/error-file.controller';
import { ImportRecordService } from './import/import-record.service';
import { ImportJob } from './import/import.job';
import { ImportResolver } from './import/import.resolver';
import { ImportService } from './import/import.service';
import { ImportKinds } from './kind/import-kinds';
import { ImportRun } from './run/import-run';
import { UploadCleanupJob } from './upload/upload-cleanup.job';
import { UploadController } from './upload/upload.controller';
import { UploadService } from './upload/upload.service';

@Module({
  imports: [DiscoveryModule, StorageModule],
  controllers: [ErrorFileController, UploadController],
  providers: [
    ImportJob,
    ImportKinds,
    ImportRecordService,
    ImportResolver,
    ImportRun,
    ImportService,
    UploadCleanupJob,
    UploadService,
  ],
  exports: [ImportRun],
})
export class ImportModule {}
