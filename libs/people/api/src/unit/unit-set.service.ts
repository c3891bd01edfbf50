import { Injectable } from '@nestjs/common';
import { Db } from '@throughline/platform/db';
import { AppError } from '@throughline/platform/errors';
import { storedText } from '@throughline/platform/text';
import { LIST_UNIT_SETS, LIST_UNITS, ADD_UNITS } from './unit-set.sql';
import type { Unit, UnitSet } from './unit-set.types';

/** A unit as a file names it. */
export interface GivenUnit {
  code: string;
  name: string | null;
  kind: string | null;
}

/** Lists of units: those of the organisation, and those that an import brings. */
@Injectable()
export class UnitSetService {
  constructor(private readonly db: Db) {}

  list(): Promise<UnitSet[]> {
    return this.db.named<UnitSet>(LIST_UNIT_SETS, [null]);
  }

  /** The unit set with this id or name; null when there is none. */
  async find(idOrName: string): Promise<UnitSet | null> {
    const [found] = await this.db.named<UnitSet>(LIST_UNIT_SETS, [storedText(idOrName)]);
    return found ?? null;
  }

  /** @throws AppError NOT_FOUND */
  async get(idOrName: string): Promise<UnitSet> {
    const found = await this.find(idOrName);
    if (!found)
      throw new AppError('NOT_FOUND', 'There is no such unit set', {
        field: 'unitSet',
        hint: 'Choose one of the lists of units that there are.',
      });
    return found;
  }

  /** The open units of a set, by name. */
  units(unitSetId: string): Promise<Unit[]> {
    return this.db.named<Unit>(LIST_UNITS, [unitSetId]);
  }

  /** The unit set of this name, made for an import if there is none. */
  async ensure(name: string): Promise<UnitSet> {
    await this.db.query(`insert into people.unit_set (name, origin) values ($1, 'import') on conflict do nothing`, [
      storedText(name),
    ]);
    return this.get(name);
  }

  /** Adds the units of a file that an imported set does not know yet, each code once: another code is another unit. */
  async addUnits(unitSetId: string, units: readonly GivenUnit[]): Promise<void> {
    await this.db.named(ADD_UNITS, [unitSetId, JSON.stringify(units)]);
  }
}
