import { Controller, Get } from '@nestjs/common';
import { Public } from '@throughline/platform/auth';
import { Readiness } from './readiness';

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
