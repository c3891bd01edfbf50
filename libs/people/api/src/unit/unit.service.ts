import { Injectable } from '@nestjs/common';
import { Db } from '@throughline/platform/db';
import { AppError } from '@throughline/platform/errors';
import { isUuid } from '@throughline/platform/graphql';
import { BELONGS_TODAY } from '../person/works-here.sql';
import { LIST_SITES, LIST_TEAMS } from './unit.sql';
import type { Site, Team } from './unit.types';

/** Reads the organisation's units. */
@Injectable()
export class UnitService {
  constructor(private readonly db: Db) {}

  /** The open teams, each after the one above it. */
  teams(): Promise<Team[]> {
    return this.db.named<Team>(LIST_TEAMS, [null]);
  }

  /** The teams with these ids, open or not, each after the one above it. */
  teamsOf(ids: readonly string[]): Promise<Team[]> {
    return this.db.named<Team>(LIST_TEAMS, [ids]);
  }

  /** @throws AppError NOT_FOUND */
  async team(id: string): Promise<Team> {
    const [team] = isUuid(id) ? await this.teamsOf([id]) : [];
    if (!team)
      throw new AppError('NOT_FOUND', 'There is no such team', {
        field: 'id',
        hint: 'The list of teams has all that there are.',
      });
    return team;
  }

  /** The open sites, by name. */
  sites(): Promise<Site[]> {
    return this.db.named<Site>(LIST_SITES);
  }

  /** The people who belong to these teams today; those below are not counted. */
  async memberIds(teamIds: readonly string[]): Promise<string[]> {
    const members = await this.db.query<{ id: string }>(
      `select person_id as id from people.membership where team_id = any($1::uuid[]) and ${BELONGS_TODAY}`,
      [teamIds],
    );
    return members.map(({ id }) => id);
  }

  /** Whether a unit is one of `rootIds`, or below one of them. */
  async isWithin(unitId: string, rootIds: readonly string[]): Promise<boolean> {
    const rows = await this.db.query('select from people.unit where id = $1 and path && $2::uuid[]', [unitId, rootIds]);
    return rows.length > 0;
  }
}
