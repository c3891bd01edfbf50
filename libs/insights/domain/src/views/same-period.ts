import { addCell, correlationOf, noMoments } from '../correlation/moments';
import type { Panel } from '../panel/panel';
import { type View, countsOf } from './view';

/** Units compared within each period: r of deviations from the period's means, df = N - T - 1. A trend shared by all drops out. */
export function samePeriod(panel: Panel): View {
  const counts = countsOf(panel.units);
  return {
    ...counts,
    df: counts.n - counts.periods - 1,
    r(times) {
      const byPeriod = new Map<number, ReturnType<typeof noMoments>>();
      panel.units.forEach((unit, place) => {
        if (!times[place]) return;
        for (const { period, x, y } of unit.cells) {
          const sums = byPeriod.get(period) ?? noMoments();
          byPeriod.set(period, sums);
          addCell(sums, x, y, times[place]);
        }
      });
      const left = noMoments();
      for (const { n, x, y, xx, xy, yy } of byPeriod.values()) {
        left.n += n;
        left.xx += xx - (x * x) / n;
        left.xy += xy - (x * y) / n;
        left.yy += yy - (y * y) / n;
      }
      return correlationOf(left.xx, left.xy, left.yy, left.n);
    },
  };
}
