import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { Idempotency } from '@throughline/platform/db';
import { HandlesJob, type JobHandler } from './job-handler';
import { Jobs } from './jobs';

const JOB = 'forget-idempotency-keys';
const NIGHTLY = '41 2 * * *';

/** Keys of requests go after a week: nobody repeats one for longer. */
@Injectable()
@HandlesJob(JOB)
export class IdempotencyCleanupJob implements JobHandler, OnApplicationBootstrap {
  constructor(
    private readonly idempotency: Idempotency,
    private readonly jobs: Jobs,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    await this.jobs.schedule(JOB, NIGHTLY);
  }

  run(): Promise<void> {
    return this.idempotency.forgetOld();
  }
}
