const DAY_MS = 86_400_000;

/** One of a list for the day, by the reader's own calendar: the same all day, the next one tomorrow. */
export function ofTheDay<Item>(items: readonly Item[], now: Date): Item | undefined {
  const day = Math.floor(Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()) / DAY_MS);
  return items[day % items.length];
}
