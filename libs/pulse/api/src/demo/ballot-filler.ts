import type { DemoCompany, DemoPerson, DemoTeam } from '@throughline/people/api';
import { Random } from '@throughline/platform/demo';
import type { Opened } from '@throughline/pulse/box';
import type { Form, Sheet } from '@throughline/pulse/domain';
import type { InvitedRow } from '../roll/invited.sql';
import type { Roll } from '../roll/roll';
import { Commentator, type DemoLocale } from './commentator';
import type { DemoWave } from './demo-wave';
import { Respondents } from './respondent';

/** How many answer in German: in the offices, and elsewhere. */
const GERMAN = { office: 0.12, elsewhere: 0.03 };

/** Who answered a wave, and what came out of their ballots. */
export interface DemoBallots {
  readonly opened: readonly Opened[];
  readonly personIds: readonly string[];
}

/** Fills the box of one wave after another. */
export class BallotFiller {
  private readonly people: ReadonlyMap<string, DemoPerson>;
  private readonly respondents = new Respondents();
  private readonly commentator = new Commentator();

  constructor(company: DemoCompany) {
    this.people = new Map(company.people.map((person) => [person.id, person]));
  }

  fill({ day, month }: DemoWave, { members }: Roll, { questions }: Form, formHash: string): DemoBallots {
    const opened: Opened[] = [];
    const personIds: string[] = [];
    for (const { personId, cohortId } of members) {
      const person = this.people.get(personId)!;
      const team = teamOn(person, day)!;
      if (!this.respondents.answers(person, team, month)) continue;
      const marked = this.respondents.sheet(person, team, month, questions);
      const locale = localeOf(person, team);
      const { comments, words } = this.commentator.write(locale, team.site.kind, questions, marked);
      const content: Sheet = { formHash, locale, answers: { ...marked, ...words }, comments };
      opened.push({ cohort: cohortId, content });
      personIds.push(personId);
    }
    return { opened, personIds };
  }
}

/** Who worked where on a day, as the roll of a wave reads it. */
export const invitedOn = ({ people }: DemoCompany, day: string): InvitedRow[] =>
  people.flatMap((person) => {
    const team = person.endDate !== null && person.endDate < day ? null : teamOn(person, day);
    if (!team) return [];
    return [
      {
        personId: person.id,
        teamId: team.id,
        teamName: team.name,
        teamPath: pathOf(team),
        siteId: team.site.code,
        siteName: team.site.name,
        onLeave: person.leave !== null && person.leave.from <= day && day <= person.leave.to,
      },
    ];
  });

const teamOn = ({ stays }: DemoPerson, day: string): DemoTeam | null =>
  stays.find(({ from, to }) => from <= day && (to === null || day < to))?.team ?? null;

const pathOf = (team: DemoTeam): string[] => [...(team.parent ? pathOf(team.parent) : []), team.id];

function localeOf({ id }: DemoPerson, { site }: DemoTeam): DemoLocale {
  const share = site.kind === 'head office' ? GERMAN.office : GERMAN.elsewhere;
  return new Random('pulse language', id).chance(share) ? 'de' : 'en';
}
