import { Injectable } from '@nestjs/common';
import DataLoader from 'dataloader';
import { type Belonging, type FoundPerson, PersonService } from './person.service';

/** Finds people, all that one turn of the event loop asks for in one statement. Remembers nobody. */
@Injectable()
export class PersonLoader {
  private readonly byId: DataLoader<string, FoundPerson | null>;
  private readonly byManager: DataLoader<string, FoundPerson[]>;
  private readonly byTeamLed: DataLoader<string, FoundPerson[]>;

  constructor(people: PersonService) {
    const findAll = async (ids: readonly string[]) => {
      const found = new Map((await people.find([...new Set(ids)])).map((person) => [person.id, person]));
      return ids.map((id) => found.get(id) ?? null);
    };
    this.byId = new DataLoader(findAll, { cache: false });
    this.byManager = listLoader((ids) => people.reports(ids));
    this.byTeamLed = listLoader((ids) => people.leads(ids));
  }

  /** Null when there is nobody with this id. */
  find(id: string): Promise<FoundPerson | null> {
    return this.byId.load(id);
  }

  /** Who a person leads, by name. */
  reports(personId: string): Promise<FoundPerson[]> {
    return this.byManager.load(personId);
  }

  /** Who leads a team, by name. */
  leads(teamId: string): Promise<FoundPerson[]> {
    return this.byTeamLed.load(teamId);
  }
}

function listLoader(find: (ids: readonly string[]) => Promise<Belonging[]>): DataLoader<string, FoundPerson[]> {
  const findAll = async (ids: readonly string[]) => {
    const found = new Map<string, FoundPerson[]>();
    for (const person of await find([...new Set(ids)])) {
      const known = found.get(person.of);
      if (known) known.push(person);
      else found.set(person.of, [person]);
    }
    return ids.map((id) => found.get(id) ?? []);
  };
  return new DataLoader(findAll, { cache: false });
}
