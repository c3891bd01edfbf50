export { createServer } from './create-server';
export { defineDomain, type Domain } from './domain';
export { migrate, type MigrationTarget } from './migrate';
export type { Party } from './party';
export { schemaOf } from './schema';
export { ServerModule, type ServerOptions } from './server.module';
