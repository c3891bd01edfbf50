interface Guarded {
  permission?: string;
  demo?: boolean;
}

/**
 * What of a list one may see with these permissions; what asks for none is for everyone. What belongs to the demo is
 * there only while it runs.
 */
export function allowed<Item extends Guarded>(
  items: readonly Item[],
  permissions: readonly string[],
  inDemo = false,
): Item[] {
  return items.filter(
    ({ permission, demo = false }) =>
      (permission === undefined || permissions.includes(permission)) && (inDemo || !demo),
  );
}

/** Places in the bottom bar of a phone, "More" not counted. */
const IN_BAR = 4;

/** The first entries go into the bar under the thumb, the others behind "More". */
export function barAndMore<Item>(entries: readonly Item[]): { bar: Item[]; more: Item[] } {
  return { bar: entries.slice(0, IN_BAR), more: entries.slice(IN_BAR) };
}

/** Whether an entry stands for the page at `pathname`: its own page, one that it covers, or one below these. */
export function isCurrent(
  { path, covers = [] }: { path: string; covers?: readonly string[] },
  pathname: string,
): boolean {
  if (path === '/') return pathname === '/';
  return [path, ...covers].some((root) => pathname === root || pathname.startsWith(`${root}/`));
}
