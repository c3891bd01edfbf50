import { addDays, daysBetween, type DemoCalendar, Random } from '@throughline/platform/demo';
import { cast, type CastMember } from './cast';
import type { DemoPerson, DemoStay } from './demo-person';
import type { DemoTeam } from './demo-team';
import { address, drawName, Mailboxes } from './person-name';

const MOVED = 0.08;
const MOVED_WITHIN_SITE = 0.8;
const ON_LEAVE = 0.02;
const SEAT_HAD_ANOTHER = 0.85;
/** Mean time with the company, in days: staff, and those who lead. */
const TENURE = { member: 1500, lead: 2600, leaver: 700 };
const LONGEST = 30 * 365;
/** Leads came before all that is told here, so that everybody always had somebody to turn to. */
const LEAD_AT_LEAST = 760;

/** Fills every seat with somebody, and remembers who held it before when they left within the two years. */
export function staff(teams: readonly DemoTeam[], calendar: DemoCalendar): DemoPerson[] {
  const hiring = new Hiring(teams, calendar);
  const leads = new Map<DemoTeam, DemoPerson>();
  for (const team of teams) {
    const players = cast.filter(({ teamCode }) => teamCode === team.code);
    const above = team.parent ? (leads.get(team.parent) ?? null) : null;
    const lead = hiring.hireLead(
      team,
      above,
      players.find(({ leads }) => leads),
    );
    leads.set(team, lead);
    const members = players.filter((player) => !player.leads);
    for (let seat = 1; seat < team.seats; seat++) hiring.hireMember(team, lead, members[seat - 1]);
  }
  return hiring.people;
}

class Hiring {
  readonly people: DemoPerson[] = [];
  private readonly random = new Random('staffing');
  private readonly mailboxes = new Mailboxes();
  private readonly first: string;
  private readonly teamsWithSeats: readonly DemoTeam[];

  constructor(
    teams: readonly DemoTeam[],
    private readonly calendar: DemoCalendar,
  ) {
    this.first = calendar.months[0]?.start ?? calendar.today;
    const parents = new Set(teams.map(({ parent }) => parent));
    this.teamsWithSeats = teams.filter((team) => !parents.has(team));
  }

  hireLead(team: DemoTeam, manager: DemoPerson | null, player: CastMember | undefined): DemoPerson {
    const startDate = this.dayWithTenure(TENURE.lead, LEAD_AT_LEAST);
    return this.add({ team, manager, leads: true, startDate, stays: [{ team, from: startDate, to: null }] }, player);
  }

  hireMember(team: DemoTeam, manager: DemoPerson, player: CastMember | undefined): DemoPerson {
    const startDate = this.dayWithTenure(TENURE.member, player ? LEAD_AT_LEAST : 7);
    if (startDate > this.first && this.random.chance(SEAT_HAD_ANOTHER)) this.addLeaver(team, manager, startDate);
    const stays = player ? [{ team, from: startDate, to: null }] : this.staysOf(team, startDate);
    const leave = !player && this.random.chance(ON_LEAVE) ? this.leaveAfter(startDate) : null;
    return this.add({ team, manager, leads: false, startDate, stays, leave }, player);
  }

  private addLeaver(team: DemoTeam, manager: DemoPerson, successorStarts: string): void {
    const last = addDays(successorStarts, -this.random.between(3, 40));
    const endDate = last < this.first ? this.first : last;
    const startDate = addDays(endDate, -Math.round(30 + this.exponential(TENURE.leaver)));
    this.add({ team, manager, startDate, endDate, stays: [{ team, from: startDate, to: addDays(endDate, 1) }] });
  }

  /** One team all the while, or for some another team before. */
  private staysOf(team: DemoTeam, startDate: string): DemoStay[] {
    const moved = addDays(this.first, this.random.between(60, 690));
    if (!this.random.chance(MOVED) || startDate >= addDays(moved, -60) || moved >= this.calendar.today)
      return [{ team, from: startDate, to: null }];
    const others = this.random.chance(MOVED_WITHIN_SITE)
      ? this.teamsWithSeats.filter(({ site }) => site === team.site)
      : this.teamsWithSeats;
    const before = this.random.pick(others);
    if (before === team) return [{ team, from: startDate, to: null }];
    return [
      { team: before, from: startDate, to: moved },
      { team, from: moved, to: null },
    ];
  }

  /** Most who are on leave are so today. */
  private leaveAfter(startDate: string): DemoPerson['leave'] {
    const { today } = this.calendar;
    const days = Math.min(this.random.between(5, 200), daysBetween(startDate, today));
    const from = addDays(today, -days);
    const length = this.random.chance(0.8) ? days + this.random.between(20, 180) : Math.floor(days / 2);
    return { from, to: addDays(from, length) };
  }

  private dayWithTenure(mean: number, atLeast: number): string {
    return addDays(this.calendar.today, -Math.round(Math.min(atLeast + this.exponential(mean), LONGEST)));
  }

  /** Nobody shares a name with the cast, so that who is meant is clear. */
  private nameOfItsOwn(): string {
    const name = drawName(this.random);
    return cast.some((player) => player.name === name) ? this.nameOfItsOwn() : name;
  }

  private exponential(mean: number): number {
    return -mean * Math.log(1 - this.random.next());
  }

  private add(
    facts: Pick<DemoPerson, 'team' | 'manager' | 'startDate' | 'stays'> & Partial<DemoPerson>,
    player?: CastMember,
  ): DemoPerson {
    const name = player?.name ?? this.nameOfItsOwn();
    const email = player?.mailbox ? address(player.mailbox) : this.mailboxes.next(name);
    const person: DemoPerson = {
      id: this.random.uuid(new Date(facts.startDate)),
      employeeId: `H${String(this.people.length + 1).padStart(5, '0')}`,
      leads: false,
      endDate: null,
      leave: null,
      role: player?.role ?? null,
      signsIn: player?.mailbox !== undefined,
      name,
      email,
      ...facts,
    };
    this.people.push(person);
    return person;
  }
}
