import { Injectable } from '@nestjs/common';
import { Db } from '@throughline/platform/db';
import { AppError } from '@throughline/platform/errors';

/** Somebody to thank: a person with today's team, or a whole team. */
export interface Recipient {
  personId: string | null;
  teamId: string | null;
}

/** Finds the people and teams that somebody wants to thank. */
@Injectable()
export class Recipients {
  constructor(private readonly db: Db) {}

  /** People first, in the order given; each id is there once. @throws AppError BAD_INPUT when one is unknown, has left or is closed. */
  async find(personIds: readonly string[], teamIds: readonly string[]): Promise<Recipient[]> {
    return [...(await this.people(personIds)), ...(await this.teams(teamIds))];
  }

  private async people(ids: readonly string[]): Promise<Recipient[]> {
    const found = await this.db.query<Recipient>(
      `select person.id as "personId", membership.team_id as "teamId"
       from unnest($1::uuid[]) with ordinality wanted (id, place)
       join people.person using (id)
       left join people.membership on membership.person_id = person.id and membership.valid @> current_date
       where person.end_date is null or person.end_date >= current_date
       order by place`,
      [ids],
    );
    if (found.length < ids.length)
      throw new AppError('BAD_INPUT', 'Somebody you chose does not work here any more', { field: 'personIds' });
    return found;
  }

  private async teams(ids: readonly string[]): Promise<Recipient[]> {
    const found = await this.db.query<Recipient>(
      `select null as "personId", unit.id as "teamId"
       from unnest($1::uuid[]) with ordinality wanted (id, place)
       join people.unit using (id)
       join people.unit_set on unit_set.id = unit.unit_set_id and unit_set.origin = 'teams'
       where unit.closed_at is null
       order by place`,
      [ids],
    );
    if (found.length < ids.length)
      throw new AppError('BAD_INPUT', 'A team you chose does not exist any more', { field: 'teamIds' });
    return found;
  }
}
