export { HealthController, Readiness } from './health.controller';
export { StructuredLogger } from './logger';
export { Outage } from './outage';
