import type { DemoTeam } from './demo-team';

/** A time in one team: from a day, until the day before `to`. */
export interface DemoStay {
  team: DemoTeam;
  from: string;
  to: string | null;
}

/** Somebody who works at the demo company, or did in the last two years. Days are ISO dates. */
export interface DemoPerson {
  id: string;
  employeeId: string;
  name: string;
  email: string;
  /** The team that they belong to, or left. */
  team: DemoTeam;
  manager: DemoPerson | null;
  leads: boolean;
  role: 'hr' | 'leader' | 'admin' | null;
  /** Signs in to the demo with the password that everybody knows. */
  signsIn: boolean;
  startDate: string;
  endDate: string | null;
  leave: { from: string; to: string } | null;
  stays: readonly DemoStay[];
}
