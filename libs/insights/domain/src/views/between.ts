import type { Panel } from '../panel/panel';
import { meansOf } from './demean';
import { pooled } from './pooled';
import { type View, countsOf } from './view';

/** Units compared by their means over time: Pearson's r of unit means. It says who is higher, not what moves with what. */
export function between(panel: Panel): View {
  const units = panel.units.map((unit) => ({
    ...unit,
    cells: unit.cells.length > 0 ? [{ period: 0, ...meansOf(unit.cells) }] : [],
  }));
  return { ...pooled({ ...panel, units }), periods: countsOf(panel.units).periods };
}
