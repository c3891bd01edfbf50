import type { DemoCompany } from '@throughline/people/api';
import { addDays, type DemoCalendar, Random } from '@throughline/platform/demo';
import { REFUNDS } from './planted';

/** A decision of the demo on what a month's pulse found. */
export interface DemoDecision {
  readonly key: string;
  /** The month of the pulse, as the demo's calendar counts. */
  readonly month: number;
  /** The team or unit that it is for; null for the whole company. */
  readonly unitCode: string | null;
  readonly questionId: string | null;
  readonly verdict: 'DO' | 'DONT' | 'LATER';
  readonly what: string;
  readonly reason: string;
  readonly workstream?: 'PEOPLE' | 'TECHNOLOGY' | 'PROCESS';
  /** Whoever leads this unit keeps it. */
  readonly ownerCode?: string;
  /** Days from today. */
  readonly due?: number;
  readonly metric?: string;
  readonly outcome?: string;
  /** Days from today. */
  readonly done?: number;
  /** The month of the pulse that asked back. */
  readonly askedIn?: number;
}

const DECISIONS: readonly DemoDecision[] = [
  {
    key: 'refunds',
    month: REFUNDS.promisedIn,
    unitCode: REFUNDS.site,
    questionId: 'free-to-delight',
    verdict: 'DO',
    what: 'Refunds to £50 without a call',
    reason: 'Most of you can see what would put it right, and have to ring somebody who cannot see the customer.',
    workstream: 'PROCESS',
    ownerCode: REFUNDS.site,
    due: -190,
    metric: 'first-contact',
    outcome: 'Since April everybody on the phones may refund up to £50. Nobody needs to be asked before.',
    done: -196,
    askedIn: REFUNDS.doneIn + 2,
  },
  {
    key: 'rotas',
    month: 12,
    unitCode: 'NOR',
    questionId: 'at-our-best',
    verdict: 'DO',
    what: 'Rotas three weeks ahead, and kept',
    reason: 'The rota that came in autumn went wrong, and you told us so for three months.',
    workstream: 'PROCESS',
    ownerCode: 'NOR',
    due: -250,
    outcome: 'Rotas come three weeks ahead since February; changes after that are asked for, not sent.',
    done: -255,
    askedIn: 17,
  },
  {
    key: 'till',
    month: 19,
    unitCode: 'SCO',
    questionId: 'help-our-people',
    verdict: 'DO',
    what: 'A till that does not restart in front of customers',
    reason: 'All of your shops name it, and two updates did not mend it.',
    workstream: 'TECHNOLOGY',
    ownerCode: 'TEC-3',
    due: -24,
    metric: 'csat',
  },
  {
    key: 'saturdays',
    month: 22,
    unitCode: 'LON',
    questionId: 'at-our-best',
    verdict: 'DO',
    what: 'One more person on Saturdays in the four largest shops',
    reason: 'Saturdays are where you say that you cannot be at your best.',
    workstream: 'PEOPLE',
    ownerCode: 'LON',
    due: 40,
    metric: 'wait',
  },
  {
    key: 'quiet',
    month: 21,
    unitCode: 'CARE',
    questionId: null,
    verdict: 'LATER',
    what: '',
    reason:
      'Quieter floors need walls, and the leases of two centres end next year. We look at it with the new buildings.',
  },
  {
    key: 'desks',
    month: 20,
    unitCode: null,
    questionId: null,
    verdict: 'DONT',
    what: '',
    reason:
      'We will not give everybody in the offices a desk of their own: on most days a third of them would stand empty.',
  },
];

/** The demo's decisions with all that they point at. */
export function demoDecisions({ teams, people }: DemoCompany, { today }: DemoCalendar) {
  const teamOf = (code: string | null | undefined) => teams.find((team) => team.code === code) ?? null;
  const leadOf = (code: string | undefined) =>
    people.find(({ leads, team, endDate }) => leads && !endDate && team.code === code) ?? null;
  return DECISIONS.map((decision, place) => ({
    ...decision,
    id: new Random('pulse decision', decision.key).uuid(
      new Date(Date.parse(today) - (DECISIONS.length - place) * 1000),
    ),
    unit: teamOf(decision.unitCode),
    owner: leadOf(decision.ownerCode),
    decider: leadOf(decision.unitCode ?? 'HM'),
    dueOn: decision.due === undefined ? null : addDays(today, decision.due),
    doneOn: decision.done === undefined ? null : addDays(today, decision.done),
  }));
}
