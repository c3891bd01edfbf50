import type { DemoCompany, DemoPerson, DemoTeam } from '@throughline/people/api';
import type { Random } from '@throughline/platform/demo';

/** Somebody in the team that they belonged to on a day. */
export interface Colleague {
  person: DemoPerson;
  team: DemoTeam;
}

interface Stay extends Colleague {
  from: string;
  to: string | null;
}

/** Tries before a search gives up: most draws hit at once. */
const TRIES = 40;

/** Finds who was there: on a day, in a team or at a site. */
export class Workforce {
  private readonly everywhere: Stay[];
  private readonly bySite: Map<string, Stay[]>;
  private readonly byTeam: Map<DemoTeam, Stay[]>;

  constructor(
    readonly company: DemoCompany,
    private readonly random: Random,
  ) {
    this.everywhere = company.people.flatMap((person) => person.stays.map((stay) => ({ person, ...stay })));
    this.bySite = grouped(this.everywhere, ({ team }) => team.site.code);
    this.byTeam = grouped(this.everywhere, ({ team }) => team);
  }

  atSite(code: string, day: string, but?: DemoPerson): Colleague | undefined {
    return this.present(this.bySite.get(code) ?? [], day, but);
  }

  inTeam(team: DemoTeam, day: string, but?: DemoPerson): Colleague | undefined {
    return this.present(this.byTeam.get(team) ?? [], day, but);
  }

  anywhere(day: string, but?: DemoPerson): Colleague | undefined {
    return this.present(this.everywhere, day, but);
  }

  /** How many work at a site today. */
  sizeOf(code: string): number {
    return (this.bySite.get(code) ?? []).filter(({ to }) => to === null).length;
  }

  private present(stays: readonly Stay[], day: string, but?: DemoPerson): Colleague | undefined {
    for (let tried = 0; stays.length > 0 && tried < TRIES; tried++) {
      const stay = this.random.pick(stays);
      if (stay.person !== but && stay.from <= day && (stay.to === null || day < stay.to)) return stay;
    }
    return undefined;
  }
}

function grouped<T, Key>(list: readonly T[], keyOf: (one: T) => Key): Map<Key, T[]> {
  const groups = new Map<Key, T[]>();
  for (const one of list) {
    const group = groups.get(keyOf(one));
    if (group) group.push(one);
    else groups.set(keyOf(one), [one]);
  }
  return groups;
}
