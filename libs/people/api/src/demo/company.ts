import type { DemoCalendar } from '@throughline/platform/demo';
import type { DemoPerson } from './demo-person';
import type { DemoTeam } from './demo-team';
import { staff } from './staffing';
import { demoTeams } from './team-tree';

/** The people and teams of Harbour Mobile; sites are `demoSites` of the platform. */
export interface DemoCompany {
  teams: readonly DemoTeam[];
  /** Also those who left. */
  people: readonly DemoPerson[];
}

/** The same company each time for one calendar: a seed of another domain calls this rather than read it back. */
export function demoCompany(calendar: DemoCalendar): DemoCompany {
  const teams = demoTeams();
  return { teams, people: staff(teams, calendar) };
}
