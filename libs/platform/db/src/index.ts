export { canonicalJson } from './canonical-json';
export { copyRows, type Cell } from './copy-rows';
export { Db, type NamedQuery } from './db';
export { connectionOptions, DbModule } from './db.module';
export { Idempotency, IDEMPOTENCY_RETENTION } from './idempotency';
export { Platform1764000000000 } from './migrations/1764000000000-platform';
export { Outbox, type DomainEvent } from './outbox';
export { Retention, type RetentionRule, RetentionTable } from './retention';
export { SteadyClient } from './steady-client';
