import { type DynamicModule, Global, Module } from '@nestjs/common';
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
      useFactory: () => (redisUrl ? new RedisPubSub({ connection: redisUrl }) : new PgPubSub(databaseUrl)),
    };
    return { module: RealtimeModule, providers: [pubSub, Live], exports: [Live] };
  }
}
