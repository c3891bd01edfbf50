import { SetMetadata } from '@nestjs/common';
import { UnrecoverableError } from 'bullmq';

export const JOB = 'throughline:job';
export const EVENT = 'throughline:event';

/** What a running job may say and ask. */
export interface JobContext {
  readonly jobId: string;
  /** Says how far it is, 0 to 1. */
  progress(share: number): Promise<void>;
}

/** Long work off the request. It may run twice after a crash: make its effects idempotent. */
export interface JobHandler<Data = unknown> {
  run(data: Data, context: JobContext): Promise<unknown>;
}

/** A job ends with it when another try could only fail again. */
export class LostCause extends UnrecoverableError {}

/** Which event it was, when it happened, and which of its handlers is called. */
export interface Happening {
  readonly id: string;
  readonly name: string;
  readonly at: Date;
  /** The name of the handler's class: what is done once is done once for each of them. */
  readonly handler: string;
}

/** Does something because another domain said that something happened. May be called twice with one event id. */
export interface EventHandler<Payload = unknown> {
  handle(payload: Payload, event: Happening): Promise<void>;
}

/** Marks a provider as the handler of a kind of job. */
export const HandlesJob = (name: string) => SetMetadata(JOB, name);

/** Marks a provider as a handler of an event. Several providers may handle one. */
export const HandlesEvent = (name: string) => SetMetadata(EVENT, name);
