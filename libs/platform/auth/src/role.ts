export const ROLES = ['staff', 'manager', 'hr', 'leader', 'admin'] as const;
export type Role = (typeof ROLES)[number];

/** A role held for the whole organisation (no unit), or for one unit and all below it. */
export interface RoleGrant {
  readonly role: Role;
  readonly unitId: string | null;
}
