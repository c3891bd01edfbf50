import { type DemoSite, Random } from '@throughline/platform/demo';

/** A unit of the demo company. Every team, also one that holds others, sits in one site. */
export interface DemoTeam {
  id: string;
  code: string;
  name: string;
  parent: DemoTeam | null;
  site: DemoSite;
  /** People who belong to it today, those below not counted. */
  seats: number;
}

const FOUNDED = new Date('2004-03-01T09:00:00Z');

// Ids follow from codes, so that every domain's seed finds the same unit.
const unitId = (set: string, code: string) => new Random('unit', set, code).uuid(FOUNDED);

export const demoTeamId = (code: string) => unitId('team', code);

export const demoSiteId = (code: string) => unitId('site', code);
