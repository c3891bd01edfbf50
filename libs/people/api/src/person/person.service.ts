import { Injectable } from '@nestjs/common';
import { Db } from '@throughline/platform/db';
import { AppError } from '@throughline/platform/errors';
import { decodeValueCursor, isUuid, type PageArgs, rowsFor, toPage } from '@throughline/platform/graphql';
import { storedText } from '@throughline/platform/text';
import { COUNT_PEOPLE, FIND_PEOPLE, LIST_LEADS, LIST_PEOPLE, LIST_REPORTS } from './person.sql';
import { worksHere } from './works-here.sql';
import type { Person, PersonConnection, RoleGrantView } from './person.types';

/** The longest address there may be; names are shorter. PostgreSQL would work for seconds on longer ones. */
const LONGEST_SEARCH = 254;

type ListedPerson = Person & { sortKey: string };
interface PeopleWanted {
  search: string | null;
  teamId?: string | null;
  withoutSignIn?: boolean;
}
export type FoundPerson = Person & { managerId: string | null };
/** Somebody found for a person or a team. */
export type Belonging = FoundPerson & { of: string };

/** Reads the directory. */
@Injectable()
export class PersonService {
  constructor(private readonly db: Db) {}

  /**
   * People who work here today, by name. `search` is part of a name, or the start of an e-mail address; with `teamId`
   * only those who belong to that team itself, with `withoutSignIn` only those who have no password yet.
   */
  async list(
    page: PageArgs,
    { search, teamId = null, withoutSignIn = false }: PeopleWanted,
  ): Promise<PersonConnection> {
    if (teamId !== null && !isUuid(teamId))
      throw new AppError('NOT_FOUND', 'There is no such team', {
        field: 'team',
        hint: 'Choose one of the teams that there are.',
      });
    const [name, id] = decodeValueCursor(page.after);
    const words = storedText(search ?? '').trim();
    if (words.length > LONGEST_SEARCH) return { ...toPage<Person>([], rowsFor(page), () => []), totalCount: 0 };
    const pattern = words.replace(/[\\%_]/g, '\\$&') || null;
    const rows = await this.db.named<ListedPerson>(LIST_PEOPLE, [
      pattern,
      name,
      id,
      rowsFor(page),
      teamId,
      withoutSignIn,
    ]);
    const [total] = await this.db.named<{ count: number }>(COUNT_PEOPLE, [pattern, teamId, withoutSignIn]);
    return { ...toPage(rows, page.first, (row) => [row.sortKey, row.id]), totalCount: total?.count ?? 0 };
  }

  /** @throws AppError NOT_FOUND */
  async get(id: string): Promise<FoundPerson> {
    const [person] = isUuid(id) ? await this.find([id]) : [];
    if (!person)
      throw new AppError('NOT_FOUND', 'There is no such person', {
        field: 'id',
        hint: 'Look for them by name.',
      });
    return person;
  }

  /** The people with these ids, in no order. */
  find(ids: readonly string[]): Promise<FoundPerson[]> {
    return this.db.named<FoundPerson>(FIND_PEOPLE, [ids]);
  }

  /** Who these people lead, by name; `of` says whom. */
  reports(personIds: readonly string[]): Promise<Belonging[]> {
    return this.db.named<Belonging>(LIST_REPORTS, [personIds]);
  }

  /**
   * Who manages these teams, by name, or else who leads most of their people; whoever manages one above is not counted.
   * `of` says which team.
   */
  leads(teamIds: readonly string[]): Promise<Belonging[]> {
    return this.db.named<Belonging>(LIST_LEADS, [teamIds]);
  }

  /** The ids of so many people who work here, always the same ones. */
  async someIds(count: number): Promise<string[]> {
    const rows = await this.db.query<{ id: string }>(
      `select id from people.person where ${worksHere()} order by id limit $1`,
      [count],
    );
    return rows.map(({ id }) => id);
  }

  rolesOf(personId: string): Promise<RoleGrantView[]> {
    return this.db.query<RoleGrantView>(
      `select role, case when unit.id is not null then
         json_build_object('id', unit.id, 'code', unit.code, 'name', unit.name, 'parentId', unit.parent_id) end as unit
       from people.role_grant left join people.unit on unit.id = unit_id
       where person_id = $1 order by role, unit.name`,
      [personId],
    );
  }
}
