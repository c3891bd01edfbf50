interface Guarded {
  permission?: string;
}

/** What of a list one may see with these permissions; what asks for none is for everyone. */
export function allowed<Item extends Guarded>(items: readonly Item[], permissions: readonly string[]): Item[] {
  return items.filter(({ permission }) => permission === undefined || permissions.includes(permission));
}

/** Places in the bottom bar of a phone, "More" not counted. */
const IN_BAR = 4;

/** The first entries go into the bar under the thumb, the others behind "More". */
export function barAndMore<Item>(entries: readonly Item[]): { bar: Item[]; more: Item[] } {
  return { bar: entries.slice(0, IN_BAR), more: entries.slice(IN_BAR) };
}

/** Whether the entry that leads to `path` stands for the page at `pathname`: the page itself or one below it. */
export function isCurrent(path: string, pathname: string): boolean {
  return path === '/' ? pathname === '/' : pathname === path || pathname.startsWith(`${path}/`);
}
