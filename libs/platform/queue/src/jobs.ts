import { InjectQueue } from '@nestjs/bullmq';
import { Injectable, Logger } from '@nestjs/common';
import { Outage } from '@throughline/platform/observability';
import type { JobsOptions, Queue } from 'bullmq';

export const QUEUE = 'work';

const DEFAULTS: JobsOptions = {
  attempts: 5,
  backoff: { type: 'exponential', delay: 1_000 },
  removeOnComplete: { age: 3_600, count: 1_000 },
  removeOnFail: { age: 7 * 86_400 },
};

const PATIENCE_MS = 5_000;

/** A queue that is away is waited for without end by its driver; a request, or an open transaction, must not. */
async function soon<T>(adding: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('The queue does not answer')), PATIENCE_MS);
  });
  try {
    return await Promise.race([adding, late]);
  } finally {
    clearTimeout(timer);
    adding.catch(() => undefined); // by now nobody listens
  }
}

/** Puts work on the queue. */
@Injectable()
export class Jobs {
  constructor(@InjectQueue(QUEUE) private readonly queue: Queue) {
    const logger = new Logger(Jobs.name);
    const outage = new Outage((words) => logger.warn(words));
    queue.on('error', (error) => outage.met(`Nothing can be queued: ${error.message}`));
  }

  /** Queues a job once per id: adding it again while it is known changes nothing. @throws when it takes long */
  async add(name: string, data: object, options: { id?: string; attempts?: number } = {}): Promise<void> {
    const { id, attempts } = options;
    const jobOptions = { ...DEFAULTS, ...(id && { jobId: id }), ...(attempts && { attempts }) };
    await soon(this.queue.add(name, data, jobOptions));
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
