export {
  HandlesEvent,
  HandlesJob,
  type EventHandler,
  type Happening,
  type JobContext,
  type JobHandler,
} from './job-handler';
export { Jobs } from './jobs';
export { QUEUE_SCHEMA, QueueModule, type QueueOptions } from './queue.module';
