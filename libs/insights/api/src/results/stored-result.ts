import { setTimeout as sleep } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { AppError } from '@throughline/platform/errors';
import { Jobs } from '@throughline/platform/queue';

const WAIT_MS = 8_000;
const LOOK_EVERY_MS = 120;
/** The same figures give the same failure: what passes by itself, such as a lost connection, has passed by then. */
const ATTEMPTS = 3;

/** Work on the queue; the same id is the same work on the same figures. */
export interface QueuedWork {
  name: string;
  id: string;
  data: object;
}

/** Answers from what is stored, and has worked out what is not. */
@Injectable()
export class StoredResult {
  constructor(private readonly jobs: Jobs) {}

  /** Queues the work once. */
  start({ name, id, data }: QueuedWork): Promise<void> {
    return this.jobs.add(name, data, { id, attempts: ATTEMPTS });
  }

  /**
   * What `find` gives, or the wait of a few seconds for it; null when it takes longer.
   * @throws AppError CONFLICT when the work failed for good; who asks after that has it tried anew
   */
  async of<Result>(work: QueuedWork, find: () => Promise<Result | null>): Promise<Result | null> {
    const stored = await find();
    if (stored) return stored;
    await this.start(work);
    for (const until = Date.now() + WAIT_MS; Date.now() < until;) {
      await sleep(LOOK_EVERY_MS);
      const found = await find();
      if (found) return found;
      if (await this.jobs.takeFailed(work.id))
        throw new AppError('CONFLICT', 'We could not work this out', {
          hint: 'Try again. If it fails once more, tell whoever runs Throughline: its log says why.',
        });
    }
    return null;
  }
}
