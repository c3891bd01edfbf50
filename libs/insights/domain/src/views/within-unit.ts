import { addCell, addMoments, correlationOf, noMoments } from '../correlation/moments';
import { type Panel, unitsThatChange } from '../panel/panel';
import { demeaned } from './demean';
import { type View, countsOf } from './view';

/**
 * Change inside units: r of deviations from each unit's own means, the repeated measures correlation
 * of Bakdash & Marusich (2017), df = N - U - 1. Units with one pair say nothing and are left out.
 */
export function withinUnit(panel: Panel): View {
  const sums = panel.units.map((unit) => {
    const own = noMoments();
    if (unit.cells.length >= 2) for (const cell of demeaned(unit.cells)) addCell(own, cell.x, cell.y);
    return own;
  });
  const counts = countsOf(unitsThatChange(panel));
  return {
    ...counts,
    df: counts.n - counts.units - 1,
    r(times) {
      const all = noMoments();
      sums.forEach((own, place) => addMoments(all, own, times[place]));
      return correlationOf(all.xx, all.xy, all.yy, all.n);
    },
  };
}
