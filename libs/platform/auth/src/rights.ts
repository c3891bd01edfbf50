import type { Role, RoleGrant } from './role';
import type { Viewer } from './viewer';

/** Which roles may use each permission of a domain: the table that `@Allow` is checked against. */
export type Rights = Readonly<Record<string, readonly Role[]>>;

/** All domains' rights in one place, for the guard and for `me.permissions`. */
export class RightsTable {
  private readonly rights: ReadonlyMap<string, ReadonlySet<Role>>;

  /** @throws Error when two domains claim one permission. */
  constructor(domains: readonly Rights[]) {
    const entries = domains.flatMap((rights) => Object.entries(rights));
    this.rights = new Map(entries.map(([permission, roles]) => [permission, new Set(roles)]));
    if (this.rights.size < entries.length) throw new Error('Two domains declare the same permission');
  }

  knows(permission: string): boolean {
    return this.rights.has(permission);
  }

  /** Whether any of the grants carries the permission, for whatever unit. Unknown permissions are refused. */
  allows(grants: readonly RoleGrant[], permission: string): boolean {
    const roles = this.rights.get(permission);
    return roles !== undefined && grants.some((grant) => roles.has(grant.role));
  }

  /** The roles that carry a permission; none for an unknown one. */
  rolesWith(permission: string): readonly Role[] {
    return [...(this.rights.get(permission) ?? [])];
  }

  /** Nobody in particular, with just these permissions: who a shared subscription runs as. */
  holderOf(permissions: readonly string[]): Viewer {
    const roles = permissions.flatMap((permission) => this.rolesWith(permission).slice(0, 1));
    return { sessionId: '', personId: '', grants: roles.map((role) => ({ role, unitId: null })) };
  }

  permissionsOf(grants: readonly RoleGrant[]): string[] {
    return [...this.rights.keys()].filter((permission) => this.allows(grants, permission)).sort();
  }
}
