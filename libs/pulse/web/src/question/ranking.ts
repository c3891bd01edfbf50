/** Puts an option behind those that have a place. The last that is left falls into its place by itself. */
export function placed(order: readonly string[], id: string, all: readonly string[]): string[] {
  const next = [...order.filter((other) => other !== id), id];
  const rest = all.filter((other) => !next.includes(other));
  return rest.length === 1 ? [...next, rest[0]!] : next;
}

export const takenOut = (order: readonly string[], id: string): string[] => order.filter((other) => other !== id);

/** Moves an option by so many places, not beyond either end. */
export function moved(order: readonly string[], id: string, by: -1 | 1): string[] {
  const from = order.indexOf(id);
  const to = from + by;
  if (from < 0 || to < 0 || to >= order.length) return [...order];
  const next = order.filter((other) => other !== id);
  next.splice(to, 0, id);
  return next;
}
