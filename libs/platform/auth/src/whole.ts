import { AppError } from '@throughline/platform/errors';
import type { Role } from './role';
import type { Viewer } from './viewer';

/**
 * For what concerns the organisation as a whole: a role for one unit and all below it does not open it.
 * @param roles those who may, as in the domain's rights
 * @throws AppError FORBIDDEN
 */
export function assertForWhole(viewer: Viewer, roles: readonly Role[] = []): void {
  if (viewer.grants.some(({ role, unitId }) => unitId === null && roles.includes(role))) return;
  throw new AppError('FORBIDDEN', 'Your role covers a part of the organisation, and this is about the whole', {
    hint: 'Ask somebody whose role is for the whole organisation.',
  });
}
