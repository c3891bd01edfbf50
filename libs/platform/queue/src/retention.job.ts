import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { Retention, RetentionTable } from '@throughline/platform/db';
import { HandlesJob, type JobHandler } from './job-handler';
import { Jobs } from './jobs';

const JOB = 'forget-what-has-had-its-time';
const NIGHTLY = '41 2 * * *';

/** Each night, rows go that the rules of retention keep no longer. */
@Injectable()
@HandlesJob(JOB)
export class RetentionJob implements JobHandler, OnApplicationBootstrap {
  constructor(
    private readonly retention: Retention,
    private readonly table: RetentionTable,
    private readonly jobs: Jobs,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    await this.jobs.schedule(JOB, NIGHTLY);
  }

  /** Gives how many rows went, by table: the queue keeps that with the job. */
  async run(): Promise<Record<string, number>> {
    const gone: Record<string, number> = {};
    for (const rule of this.table.rules) gone[rule.table] = await this.retention.apply(rule);
    return gone;
  }
}
