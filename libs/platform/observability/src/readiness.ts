import { type BeforeApplicationShutdown, Injectable, ServiceUnavailableException } from '@nestjs/common';
import { Db } from '@throughline/platform/db';

/** Whether this process takes requests: off from the moment that it is told to stop. */
@Injectable()
export class Readiness implements BeforeApplicationShutdown {
  private stopping = false;

  constructor(private readonly db: Db) {}

  beforeApplicationShutdown(): void {
    this.stopping = true;
  }

  /** @throws ServiceUnavailableException while stopping or without its database. */
  async assertReady(): Promise<void> {
    if (this.stopping) throw new ServiceUnavailableException('Stopping');
    try {
      await this.db.query('select 1');
    } catch {
      throw new ServiceUnavailableException('The database does not answer');
    }
  }
}
