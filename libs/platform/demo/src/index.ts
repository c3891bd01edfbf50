export { holdsDemo } from './holds-demo';
export { addDays, dayOf, daysBetween, demoCalendar, type DemoCalendar, type DemoMonth } from './calendar';
export { Deck } from './deck';
export type { DemoContext, Seed, SeedCounts } from './demo-context';
export { BAD_QUARTER, latentEngagement, USUAL_ENGAGEMENT } from './latent-engagement';
export { loadDemo, type SeededDomain } from './load-demo';
export { Random } from './random';
export type { DemoSite, Region, SiteKind } from './site';
export { demoSites } from './sites';
