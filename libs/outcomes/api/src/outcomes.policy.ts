import { assertForWhole, type Rights, type Viewer } from '@throughline/platform/auth';

/** Who may do what with metrics. */
export const outcomesRights = {
  'outcomes:read': ['hr', 'leader', 'admin'],
  'outcomes:write': ['hr', 'leader', 'admin'],
} as const satisfies Rights;

/** Metrics compare all units with each other, so they are for those who answer for the whole. */
export function assertMayUseMetrics(viewer: Viewer, permission: keyof typeof outcomesRights): void {
  assertForWhole(viewer, outcomesRights[permission]);
}
