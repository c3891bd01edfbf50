import { AppError } from '@throughline/platform/errors';
import type { Role, RoleGrant } from './role';
import type { Viewer } from './viewer';

/** Who may use a permission. */
export interface Right {
  readonly roles: readonly Role[];
  /** How far one of the roles must reach: any part of the organisation, or the whole of it. */
  readonly scope: 'part' | 'whole';
}

/** Who may use each permission of a domain: the one table for `@Allow`, `me.permissions` and the menu. */
export type Rights = Readonly<Record<string, Right>>;

/** Everybody is at least staff. */
export const EVERYONE: Right = { roles: ['staff'], scope: 'part' };

/** Whoever holds one of these roles, for whatever part of the organisation. */
export const forPart = (...roles: Role[]): Right => ({ roles, scope: 'part' });

/** Whoever holds one of these roles for the organisation as a whole: one for a unit and all below it does not do. */
export const forWhole = (...roles: Role[]): Right => ({ roles, scope: 'whole' });

/** All domains' rights in one place. */
export class RightsTable {
  private readonly rights: ReadonlyMap<string, Right>;

  /** @throws Error when two domains claim one permission. */
  constructor(domains: readonly Rights[]) {
    const entries = domains.flatMap((rights) => Object.entries(rights));
    this.rights = new Map(entries);
    if (this.rights.size < entries.length) throw new Error('Two domains declare the same permission');
  }

  /** Whether any of the grants carries the permission, as far as it must reach. Unknown permissions are refused. */
  allows(grants: readonly RoleGrant[], permission: string): boolean {
    const right = this.rights.get(permission);
    return (
      right !== undefined && carrying(right, grants).some(({ unitId }) => right.scope === 'part' || unitId === null)
    );
  }

  /** @throws AppError FORBIDDEN */
  assertAllows({ grants }: Pick<Viewer, 'grants'>, permission: string): void {
    if (this.allows(grants, permission)) return;
    const right = this.rights.get(permission);
    throw right && carrying(right, grants).length > 0 ? ONLY_A_PART() : NOT_THE_ROLE();
  }

  /** Nobody in particular, with just these permissions: who a shared subscription runs as. */
  holderOf(permissions: readonly string[]): Viewer {
    const roles = permissions.flatMap((permission) => this.rights.get(permission)?.roles.slice(0, 1) ?? []);
    return { sessionId: '', personId: '', grants: roles.map((role) => ({ role, unitId: null })) };
  }

  permissionsOf(grants: readonly RoleGrant[]): string[] {
    return [...this.rights.keys()].filter((permission) => this.allows(grants, permission)).sort();
  }
}

const carrying = ({ roles }: Right, grants: readonly RoleGrant[]) => grants.filter(({ role }) => roles.includes(role));

const NOT_THE_ROLE = () =>
  new AppError('FORBIDDEN', 'Your role does not allow this', {
    hint: 'Ask the person who runs Throughline in your organisation for the right role.',
  });

const ONLY_A_PART = () =>
  new AppError('FORBIDDEN', 'Your role covers a part of the organisation, and this is about the whole', {
    hint: 'Ask somebody whose role is for the whole organisation.',
  });
