export { readCertificate } from './certificate.mjs';
export { EnvironmentError, isLocal, readEnvironment } from './environment.mjs';
export type { Environment } from './environment.mjs';
export { ENVIRONMENT } from './environment.token';
