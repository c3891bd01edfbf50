import { type DynamicModule, Global, Logger, Module } from '@nestjs/common';
import { Outage } from '@throughline/platform/observability';
import { RedisPubSub } from 'graphql-redis-subscriptions';
import { Live, type LiveEngine, PUB_SUB } from './live';
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
      useFactory: (): LiveEngine => (redisUrl ? redisPubSub(redisUrl) : new PgPubSub(databaseUrl)),
    };
    return { module: RealtimeModule, providers: [pubSub, Live], exports: [Live] };
  }
}

/** Its connections come back by themselves, with what they were subscribed to. */
class RedisEngine extends RedisPubSub implements LiveEngine {
  onReturn(listener: () => void): void {
    const subscriber = this.getSubscriber();
    let wasReady = subscriber.status === 'ready';
    subscriber.on('ready', () => {
      if (wasReady) listener();
      wasReady = true;
    });
  }
}

function redisPubSub(url: string): RedisEngine {
  const logger = new Logger(RedisPubSub.name);
  const outage = new Outage((words) => logger.warn(words));
  const connectionListener = (error?: Error) => error && outage.met(`The live connection broke: ${error.message}`);
  return new RedisEngine({ connection: url, connectionListener });
}
