import { Injectable } from '@nestjs/common';
import { BELONGS_TODAY, hasLeft } from '@throughline/people/api';
import { Db } from '@throughline/platform/db';
import { AppError } from '@throughline/platform/errors';

/** Somebody to thank: a person with today's team, or a whole team. */
export interface Recipient {
  personId: string | null;
  teamId: string | null;
}

/** One that was asked for, at its place in the list; without ids when there is none. */
interface Found extends Recipient {
  place: number;
  gone: boolean | null;
}

/** Finds the people and teams that somebody wants to thank. */
@Injectable()
export class Recipients {
  constructor(private readonly db: Db) {}

  /**
   * People first, in the order given, each once. @throws AppError BAD_INPUT naming the place of one that is unknown, has
   * left or is closed
   */
  async find(personIds: readonly string[], teamIds: readonly string[]): Promise<Recipient[]> {
    return [...(await this.people(personIds)), ...(await this.teams(teamIds))];
  }

  private async people(ids: readonly string[]): Promise<Recipient[]> {
    const found = await this.db.query<Found>(
      `select wanted.place::int - 1 as place, person.id as "personId", membership.team_id as "teamId",
         ${hasLeft()} as gone
       from (select id, min(place) as place from unnest($1::uuid[]) with ordinality given (id, place) group by id) wanted
       left join people.person using (id)
       left join people.membership on membership.person_id = person.id and ${BELONGS_TODAY}
       order by place`,
      [ids],
    );
    for (const { place, personId, gone } of found) {
      const field = `personIds.${place}`;
      if (!personId)
        throw new AppError('BAD_INPUT', 'We know nobody with this id', {
          field,
          hint: 'Look them up by name, and choose them again.',
        });
      if (gone)
        throw new AppError('BAD_INPUT', 'Somebody you chose does not work here any more', {
          field,
          hint: 'Take them out, and thank the others.',
        });
    }
    return found.map(({ personId, teamId }) => ({ personId, teamId }));
  }

  private async teams(ids: readonly string[]): Promise<Recipient[]> {
    const found = await this.db.query<Found>(
      `select wanted.place::int - 1 as place, null as "personId", unit.id as "teamId", unit.closed_at is not null as gone
       from (select id, min(place) as place from unnest($1::uuid[]) with ordinality given (id, place) group by id) wanted
       left join (people.unit join people.unit_set on unit_set.id = unit.unit_set_id and unit_set.origin = 'teams')
         on unit.id = wanted.id
       order by place`,
      [ids],
    );
    for (const { place, teamId, gone } of found) {
      const field = `teamIds.${place}`;
      if (!teamId)
        throw new AppError('BAD_INPUT', 'We know no team with this id', {
          field,
          hint: 'Look it up by name, and choose it again.',
        });
      if (gone)
        throw new AppError('BAD_INPUT', 'A team you chose does not exist any more', {
          field,
          hint: 'Take it out, and thank the others.',
        });
    }
    return found.map(({ personId, teamId }) => ({ personId, teamId }));
  }
}
