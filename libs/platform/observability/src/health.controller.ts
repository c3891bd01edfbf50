import {
  Controller,
  Get,
  Injectable,
  type BeforeApplicationShutdown,
  ServiceUnavailableException,
} from '@nestjs/common';
import { Public } from '@throughline/platform/auth';
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

@Controller()
export class HealthController {
  constructor(private readonly readiness: Readiness) {}

  /** Alive: the process answers. */
  @Public()
  @Get('healthz')
  health() {
    return { status: 'ok' };
  }

  /** Ready: the process may be sent requests. */
  @Public()
  @Get('readyz')
  async ready() {
    await this.readiness.assertReady();
    return { status: 'ok' };
  }
}
