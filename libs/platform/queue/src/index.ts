export {
  HandlesEvent,
  HandlesJob,
  type EventHandler,
  type Happening,
  type JobContext,
  type JobHandler,
  LostCause,
} from './job-handler';
export { Jobs } from './jobs';
export { RetentionJob } from './retention.job';
export { QUEUE_SCHEMA, QueueModule, type QueueOptions } from './queue.module';
