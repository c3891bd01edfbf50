import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { HandlesJob, type JobHandler, Jobs } from '@throughline/platform/queue';
import { UploadService } from './upload.service';

const JOB = 'remove-old-uploads';
const HOURLY = '17 * * * *';

/** Uploads hold people's data: they go after a day. */
@Injectable()
@HandlesJob(JOB)
export class UploadCleanupJob implements JobHandler, OnApplicationBootstrap {
  constructor(
    private readonly uploads: UploadService,
    private readonly jobs: Jobs,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    await this.jobs.schedule(JOB, HOURLY);
  }

  run(): Promise<void> {
    return this.uploads.removeOld();
  }
}
