export { HealthController } from './health.controller';
export { StructuredLogger } from './logger';
export { Outage } from './outage';
export { Readiness } from './readiness';
