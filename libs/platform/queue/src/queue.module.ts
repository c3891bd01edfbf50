import { BullModule } from '@nestjs/bullmq';
import { type DynamicModule, Global, Module } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { SteadyClient } from '@throughline/platform/db';
import { createPostgresBackend, createRedisBackend, setDefaultBackendFactory } from 'bullmq';
import { Handlers } from './handlers';
import { JobProcessor } from './job.processor';
import { Jobs, QUEUE } from './jobs';
import { OutboxRelay } from './outbox-relay';
import { RetentionJob } from './retention.job';

export const QUEUE_SCHEMA = 'bullmq';

export interface QueueOptions {
  databaseUrl: string;
  redisUrl?: string;
  /** Whether this process takes jobs off the queue. */
  worker: boolean;
  /** Whether it carries committed events on. A command leaves that to the processes that stay. */
  relays: boolean;
}

/** BullMQ, kept in PostgreSQL, or in Redis when there is one. */
@Global()
@Module({})
export class QueueModule {
  static forRoot({ databaseUrl, redisUrl, worker, relays }: QueueOptions): DynamicModule {
    // Must be set before a queue is made.
    if (redisUrl) setDefaultBackendFactory(createRedisBackend);
    else setDefaultBackendFactory(createPostgresBackend);
    const postgres = {
      connectionString: databaseUrl,
      schema: QUEUE_SCHEMA,
      max: 4,
      skipMigrations: true,
      Client: SteadyClient,
    };
    const connection = redisUrl ? { url: redisUrl, maxRetriesPerRequest: null } : postgres;
    return {
      module: QueueModule,
      imports: [
        DiscoveryModule,
        BullModule.forRoot({ connection: connection as never }),
        BullModule.registerQueue({ name: QUEUE }),
      ],
      providers: [Handlers, Jobs, RetentionJob, ...(relays ? [OutboxRelay] : []), ...(worker ? [JobProcessor] : [])],
      exports: [Jobs],
    };
  }
}
