import type { Db } from '@throughline/platform/db';
import { AppError } from '@throughline/platform/errors';
import { CHECK_ADMIN_LEFT } from './people-check.sql';
import { ROLES_CHANGED_SINCE } from './people-plan.sql';

/**
 * Roles stay as they are until the import ends: one that was granted or taken meanwhile, which no check has seen, would
 * be lost. Comes after the locks on links, as where a role is granted: the other way round two could wait for each other.
 * @throws AppError CONFLICT where the checks would have seen other roles
 */
export async function assertRolesAsRead(db: Db): Promise<void> {
  await db.query('lock table people.role_grant in exclusive mode');
  const otherwise = [await db.query(ROLES_CHANGED_SINCE), await db.query(CHECK_ADMIN_LEFT)];
  if (otherwise.every((rows) => rows.length === 0)) return;
  throw new AppError('CONFLICT', 'Roles were changed while this file was read', {
    hint: 'Import it again: nothing of it was taken.',
  });
}
