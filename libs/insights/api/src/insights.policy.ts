import { assertForWhole, type Rights, type Viewer } from '@throughline/platform/auth';

/** Who may see how people and customers move together. */
export const insightsRights = {
  'insights:linkage': ['hr', 'leader', 'admin'],
} as const satisfies Rights;

/** Linkage compares all units with each other, so it is for those who answer for the whole. */
export function assertMaySeeLinkage(viewer: Viewer): void {
  assertForWhole(viewer, insightsRights['insights:linkage']);
}
