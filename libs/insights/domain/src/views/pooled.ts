import { addCell, addMoments, correlationOf, noMoments } from '../correlation/moments';
import type { Panel } from '../panel/panel';
import { type View, countsOf } from './view';

/** All cells in one heap: Pearson's r. It mixes differences between units with change inside them, so it never leads. */
export function pooled(panel: Panel): View {
  const sums = panel.units.map((unit) => {
    const own = noMoments();
    for (const cell of unit.cells) addCell(own, cell.x, cell.y);
    return own;
  });
  const counts = countsOf(panel.units);
  return {
    ...counts,
    df: counts.n - 2,
    r(times) {
      const all = noMoments();
      sums.forEach((own, place) => addMoments(all, own, times[place]));
      const { n, x, y, xx, xy, yy } = all;
      return correlationOf(xx - (x * x) / n, xy - (x * y) / n, yy - (y * y) / n, n);
    },
  };
}
