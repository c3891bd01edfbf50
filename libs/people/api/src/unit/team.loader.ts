import { Injectable } from '@nestjs/common';
import DataLoader from 'dataloader';
import { UnitService } from './unit.service';
import type { Team } from './unit.types';

/** Finds teams, all that one turn of the event loop asks for in one statement. Remembers none. */
@Injectable()
export class TeamLoader {
  private readonly loader: DataLoader<string, Team | null>;

  constructor(units: UnitService) {
    const findAll = async (ids: readonly string[]) => {
      const found = new Map((await units.teamsOf([...new Set(ids)])).map((team) => [team.id, team]));
      return ids.map((id) => found.get(id) ?? null);
    };
    this.loader = new DataLoader(findAll, { cache: false });
  }

  /** Null when there is none with this id. */
  find(id: string): Promise<Team | null> {
    return this.loader.load(id);
  }
}
