import { type DynamicModule, Global, Module } from '@nestjs/common';
import { APP_FILTER, APP_GUARD } from '@nestjs/core';
import { RightsGuard, RightsTable } from '@throughline/platform/auth';
import { ENVIRONMENT, type Environment } from '@throughline/platform/config';
import { DbModule, IDEMPOTENCY_RETENTION, RetentionTable } from '@throughline/platform/db';
import { graphqlModule, LocalDateScalar, TrustedOperations } from '@throughline/platform/graphql';
import { HealthController, Readiness } from '@throughline/platform/observability';
import { QueueModule } from '@throughline/platform/queue';
import { LiveGateway, RealtimeModule } from '@throughline/platform/realtime';
import { ErrorFilter } from './error.filter';
import type { Domain } from './domain';

export interface ServerOptions {
  environment: Environment;
  domains: readonly Domain[];
  /** Serves HTTP and WebSockets. */
  serves: boolean;
  /** What may be asked over HTTP and WebSockets; absent: everything within the limits. */
  trusted?: TrustedOperations;
  /** Takes jobs off the queue. */
  works: boolean;
}

/** The platform and the domains as one Nest application. */
@Global()
@Module({})
export class ServerModule {
  static forRoot({ environment, domains, serves, works, trusted }: ServerOptions): DynamicModule {
    const databaseUrl = environment.databaseApiUrl?.href;
    if (!databaseUrl) throw new Error('DATABASE_API_URL is missing: it says where the API finds its database');
    const redisUrl = environment.redisUrl?.href;
    const explorable = environment.nodeEnv !== 'production' || environment.demo !== 'off';
    return {
      module: ServerModule,
      imports: [
        DbModule.forRoot(
          databaseUrl,
          domains.flatMap(({ entities }) => entities),
        ),
        RealtimeModule.forRoot({ databaseUrl, redisUrl }),
        QueueModule.forRoot({ databaseUrl, redisUrl, worker: works, relays: serves || works }),
        ...(serves ? [graphqlModule({ explorable })] : []),
        ...domains.map(({ module }) => module),
      ],
      controllers: [HealthController],
      providers: [
        { provide: ENVIRONMENT, useValue: environment },
        { provide: RightsTable, useValue: new RightsTable(domains.map(({ rights }) => rights)) },
        { provide: TrustedOperations, useValue: trusted ?? new TrustedOperations(null) },
        { provide: RetentionTable, useValue: retentionOf(domains) },
        { provide: APP_GUARD, useClass: RightsGuard },
        { provide: APP_FILTER, useClass: ErrorFilter },
        Readiness,
        LocalDateScalar,
        ...(serves ? [LiveGateway] : []),
      ],
      exports: [ENVIRONMENT, RetentionTable, RightsTable, TrustedOperations],
    };
  }
}

const retentionOf = (domains: readonly Domain[]) =>
  new RetentionTable([IDEMPOTENCY_RETENTION, ...domains.flatMap(({ retention = [] }) => retention)]);
