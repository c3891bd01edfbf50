import type { Draft } from '../device/ballot-record';

/** Whether two drafts say the same, in whatever order it was answered. */
export function isSame(one: Draft, other: Draft | undefined): boolean {
  const words = (draft: Draft | undefined) =>
    JSON.stringify([sorted(draft?.answers ?? {}), sorted(draft?.comments ?? {})]);
  return words(one) === words(other);
}

const sorted = (entries: Readonly<Record<string, unknown>>) =>
  Object.entries(entries).sort(([a], [b]) => (a < b ? -1 : 1));
