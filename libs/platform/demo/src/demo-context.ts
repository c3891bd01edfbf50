import type { Db } from '@throughline/platform/db';
import type { DemoCalendar } from './calendar';

/** What a domain's seed works with: it runs inside one transaction. */
export interface DemoContext {
  db: Db;
  calendar: DemoCalendar;
}

/** How many of what a seed has stored, for the line that the terminal shows. */
export type SeedCounts = Record<string, number>;

/** Stores a domain's part of the demo company. */
export type Seed = (context: DemoContext) => Promise<SeedCounts>;
