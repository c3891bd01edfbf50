import type { PanelCell } from '../panel/panel';

/** Means of x and y over some cells. */
export function meansOf(cells: readonly PanelCell[]): { x: number; y: number } {
  let x = 0;
  let y = 0;
  for (const cell of cells) {
    x += cell.x;
    y += cell.y;
  }
  return { x: x / cells.length, y: y / cells.length };
}

/** Cells as deviations from the means of their unit. */
export function demeaned(cells: readonly PanelCell[]): PanelCell[] {
  const mean = meansOf(cells);
  return cells.map((cell) => ({ period: cell.period, x: cell.x - mean.x, y: cell.y - mean.y }));
}
