export { Live, type LiveMessage } from './live';
export { LiveGateway } from './live.gateway';
export { Personal } from './personal';
export { RealtimeModule, type RealtimeOptions } from './realtime.module';
