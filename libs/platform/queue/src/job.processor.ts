import { OnWorkerEvent, Processor, WorkerHost } from '@nestjs/bullmq';
import { Logger } from '@nestjs/common';
import { Outage } from '@throughline/platform/observability';
import type { Job } from 'bullmq';
import { Handlers } from './handlers';
import { QUEUE } from './jobs';
import { EVENT_JOB, type EventJob } from './outbox-relay';

/**
 * A process that died has lost its jobs after 15 s, and another takes them over: as often as it happens, since the
 * effect of each is idempotent. When the database was gone, the queue is asked again after a second.
 */
const TAKING_OVER = { lockDuration: 15_000, stalledInterval: 5_000, maxStalledCount: 100, runRetryDelay: 1_000 };

/** Takes jobs off the queue and hands each to its handler. Present in processes that work. */
@Processor(QUEUE, { concurrency: 4, ...TAKING_OVER })
export class JobProcessor extends WorkerHost {
  private readonly logger = new Logger('Jobs');
  private readonly outage = new Outage((words) => this.logger.warn(words));

  constructor(private readonly handlers: Handlers) {
    super();
  }

  async process(job: Job): Promise<unknown> {
    if (job.name === EVENT_JOB) return this.handleEvent(job.data as EventJob);
    const context = { jobId: String(job.id), progress: (share: number) => job.updateProgress(share) };
    return this.handlers.job(job.name).run(job.data, context);
  }

  private async handleEvent({ id, event, handler, payload, at }: EventJob): Promise<void> {
    await this.handlers
      .event(event)
      .get(handler)
      ?.handle(payload, { id, name: event, at: new Date(at), handler });
  }

  @OnWorkerEvent('failed')
  onFailed(job: Job | undefined, error: Error): void {
    // As an error, not as text: what a failed query says of its parameters is kept out of the log.
    Logger.error(error, `Job ${job?.name ?? 'without a name'}`);
  }

  @OnWorkerEvent('error')
  onError(error: Error): void {
    this.outage.met(`The queue is out of reach: ${error.message}`);
  }
}
