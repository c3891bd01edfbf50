export { EnvironmentError, isLocal, readEnvironment } from './environment.mjs';
export type { Environment } from './environment.mjs';
