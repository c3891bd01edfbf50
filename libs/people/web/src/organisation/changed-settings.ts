import type { OrganisationSettingsFragment, UpdateOrganisationInput } from '../gql/graphql';

/** The settings as inputs of a form hold them. */
export type WrittenSettings = Record<keyof Omit<OrganisationSettingsFragment, '__typename' | ' $fragmentName'>, string>;

/** What differs from what the form began with: the rest may have been changed by somebody else since. */
export function changedSettings(before: OrganisationSettingsFragment, written: WrittenSettings) {
  const now = { ...written, purposeSince: written.purposeSince ? Number(written.purposeSince) : null };
  const changed: UpdateOrganisationInput = {};
  if (now.name !== before.name) changed.name = now.name;
  if (now.purpose !== before.purpose) changed.purpose = now.purpose;
  if (now.purposeSince !== before.purposeSince) changed.purposeSince = now.purposeSince;
  if (now.timeZone !== before.timeZone) changed.timeZone = now.timeZone;
  return changed;
}
