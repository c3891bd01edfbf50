import { InjectQueue } from '@nestjs/bullmq';
import { Injectable } from '@nestjs/common';
import type { JobsOptions, Queue } from 'bullmq';

export const QUEUE = 'work';

const DEFAULTS: JobsOptions = {
  attempts: 5,
  backoff: { type: 'exponential', delay: 1_000 },
  removeOnComplete: { age: 3_600, count: 1_000 },
  removeOnFail: { age: 7 * 86_400 },
};

/** Puts work on the queue. */
@Injectable()
export class Jobs {
  constructor(@InjectQueue(QUEUE) private readonly queue: Queue) {}

  /** Queues a job once per id: adding it again while it is known changes nothing. */
  async add(name: string, data: object, options: { id?: string; attempts?: number } = {}): Promise<void> {
    const { id, attempts } = options;
    await this.queue.add(name, data, { ...DEFAULTS, ...(id && { jobId: id }), ...(attempts && { attempts }) });
  }

  /** Whether the job failed as often as it may. Then it is forgotten, so that adding its id again tries anew. */
  async takeFailed(id: string): Promise<boolean> {
    const job = await this.queue.getJob(id);
    if (!job || !(await job.isFailed())) return false;
    await job.remove();
    return true;
  }

  /** Runs a job again and again, at the times of a cron pattern in UTC. */
  async schedule(name: string, pattern: string): Promise<void> {
    await this.queue.upsertJobScheduler(name, { pattern, tz: 'UTC' }, { name, data: {}, opts: DEFAULTS });
  }
}
