import { type DynamicModule, Global, Logger, Module } from '@nestjs/common';
import { Outage } from '@throughline/platform/observability';
import { RedisPubSub } from 'graphql-redis-subscriptions';
import { Live, PUB_SUB } from './live';
import { PgPubSub } from './pg-pub-sub';

export interface RealtimeOptions {
  databaseUrl: string;
  redisUrl?: string;
}

@Global()
@Module({})
export class RealtimeModule {
  static forRoot({ databaseUrl, redisUrl }: RealtimeOptions): DynamicModule {
    const pubSub = {
      provide: PUB_SUB,
      useFactory: () => (redisUrl ? redisPubSub(redisUrl) : new PgPubSub(databaseUrl)),
    };
    return { module: RealtimeModule, providers: [pubSub, Live], exports: [Live] };
  }
}

/** Its connections come back by themselves, with what they were subscribed to. */
function redisPubSub(url: string): RedisPubSub {
  const logger = new Logger(RedisPubSub.name);
  const outage = new Outage((words) => logger.warn(words));
  const connectionListener = (error?: Error) => error && outage.met(`The live connection broke: ${error.message}`);
  return new RedisPubSub({ connection: url, connectionListener });
}
