import { type DynamicModule, Global, Logger, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import type { DataSourceOptions, EntityTarget, ObjectLiteral } from 'typeorm';
import { Db } from './db';
import { Idempotency } from './idempotency';
import { Outbox } from './outbox';
import { Retention } from './retention';
import { SteadyClient } from './steady-client';

type Entities = EntityTarget<ObjectLiteral>[];

/** Connections stay open: opening one costs more than most queries. Keep processes x pool under max_connections. */
export function connectionOptions(url: string, entities: Entities): DataSourceOptions {
  const logger = new Logger('PostgreSQL');
  return {
    type: 'postgres',
    url,
    entities: entities as never,
    synchronize: false,
    logging: false,
    poolSize: 10,
    applicationName: 'throughline',
    extra: { idleTimeoutMillis: 0, Client: SteadyClient },
    // A connection that breaks while idle must not end the process: the pool opens another.
    poolErrorHandler: (error: Error) => logger.warn(`A connection broke: ${error.message}`),
  };
}

@Global()
@Module({})
export class DbModule {
  static forRoot(url: string, entities: Entities): DynamicModule {
    return {
      module: DbModule,
      imports: [TypeOrmModule.forRoot({ ...connectionOptions(url, entities), retryAttempts: 30, retryDelay: 500 })],
      providers: [Db, Outbox, Idempotency, Retention],
      exports: [Db, Outbox, Idempotency, Retention],
    };
  }
}
