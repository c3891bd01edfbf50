/** The list with one item moved by one place; it stays where there is no further place. */
export function moved<Item extends { id: string }>(list: readonly Item[], id: string, by: 1 | -1): Item[] {
  const after = [...list];
  const from = after.findIndex((item) => item.id === id);
  const [here, there] = [after[from], after[from + by]];
  if (here && there) [after[from], after[from + by]] = [there, here];
  return after;
}
