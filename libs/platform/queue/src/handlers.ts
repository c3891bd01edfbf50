import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DiscoveryService, Reflector } from '@nestjs/core';
import { EVENT, type EventHandler, JOB, type JobHandler } from './job-handler';

/** Finds the providers that handle jobs and events, so that a domain need not register them anywhere. */
@Injectable()
export class Handlers implements OnModuleInit {
  private readonly jobs = new Map<string, JobHandler>();
  private readonly events = new Map<string, Map<string, EventHandler>>();

  constructor(
    private readonly discovery: DiscoveryService,
    private readonly reflector: Reflector,
  ) {}

  onModuleInit(): void {
    for (const { metatype, instance } of this.discovery.getProviders()) {
      if (!metatype || !instance) continue;
      const job = this.reflector.get<string | undefined>(JOB, metatype);
      if (job) this.jobs.set(job, instance);
      const event = this.reflector.get<string | undefined>(EVENT, metatype);
      if (event) this.events.set(event, (this.events.get(event) ?? new Map()).set(metatype.name, instance));
    }
  }

  /** @throws Error for a kind of job that nobody handles. */
  job(name: string): JobHandler {
    const handler = this.jobs.get(name);
    if (!handler) throw new Error(`Nobody handles the job ${name}`);
    return handler;
  }

  /** The handlers of an event, by the name of their class. */
  event(name: string): ReadonlyMap<string, EventHandler> {
    return this.events.get(name) ?? new Map<string, EventHandler>();
  }
}
