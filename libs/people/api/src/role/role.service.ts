import { Injectable } from '@nestjs/common';
import type { Viewer } from '@throughline/platform/auth';
import { Db, Outbox } from '@throughline/platform/db';
import { AppError } from '@throughline/platform/errors';
import { AccessLinkService } from '../invitation/access-link.service';
import { PersonService } from '../person/person.service';
import { SessionService } from '../session/session.service';
import { UnitService } from '../unit/unit.service';
import { ADMINISTRATORS, NAME_ANOTHER_ADMINISTRATOR } from './administrators.sql';
import type { GrantedRole } from './role.types';

export interface RoleWish {
  personId: string;
  role: GrantedRole;
  /** Null: for the whole organisation. */
  teamId: string | null;
}

/** Gives and takes roles; open sessions take that up at once, and open links of who is given one stop working. */
@Injectable()
export class RoleService {
  constructor(
    private readonly db: Db,
    private readonly links: AccessLinkService,
    private readonly outbox: Outbox,
    private readonly people: PersonService,
    private readonly sessions: SessionService,
    private readonly units: UnitService,
  ) {}

  /** A role that somebody holds already stays. @throws AppError NOT_FOUND for an unknown person or team */
  async grant(viewer: Viewer, { personId, role, teamId }: RoleWish): Promise<void> {
    await this.people.get(personId);
    if (teamId !== null) await this.units.team(teamId);
    await this.db.tx(async () => {
      await this.links.lock([personId]);
      const added = await this.db.query(
        `insert into people.role_grant (person_id, role, unit_id) values ($1, $2, $3) on conflict do nothing returning role`,
        [personId, role, teamId],
      );
      if (added.length === 0) return;
      // Whoever made an open link might not have reached who the person is from now on.
      await this.links.voidAll([personId]);
      await this.tell('RoleGranted', viewer, { personId, role, teamId });
    });
  }

  /**
   * A role that nobody holds is gone already.
   * @throws AppError NOT_FOUND for an unknown person or team, CONFLICT for the last administrator
   */
  async revoke(viewer: Viewer, { personId, role, teamId }: RoleWish): Promise<void> {
    await this.people.get(personId);
    if (teamId !== null) await this.units.team(teamId);
    await this.db.tx(async () => {
      // Two administrators who remove each other at once must not both succeed.
      await this.db.query(`select from people.role_grant where role = 'admin' for update`);
      const removed = await this.db.query(
        `with gone as (
           delete from people.role_grant where person_id = $1 and role = $2 and unit_id is not distinct from $3::uuid returning role
         ) select role from gone`,
        [personId, role, teamId],
      );
      await this.assertAdminLeft();
      if (removed.length > 0) await this.tell('RoleRevoked', viewer, { personId, role, teamId });
    });
  }

  private async assertAdminLeft(): Promise<void> {
    const left = await this.db.query(`${ADMINISTRATORS} limit 1`);
    if (left.length === 0)
      throw new AppError('CONFLICT', 'Throughline needs an administrator', {
        field: 'role',
        hint: NAME_ANOTHER_ADMINISTRATOR,
      });
  }

  private async tell(event: string, { personId: actorId }: Viewer, wish: RoleWish): Promise<void> {
    await this.outbox.publish({ event, payload: { ...wish, actorId } });
    await this.sessions.rightsChanged(wish.personId);
  }
}
