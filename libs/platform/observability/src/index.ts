export { HealthController, Readiness } from './health.controller';
export { StructuredLogger } from './logger';
