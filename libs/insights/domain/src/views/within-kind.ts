import type { Panel } from '../panel/panel';
import { samePeriod } from './same-period';
import { type View, countsOf } from './view';

/** Units compared with units of their kind only: r of deviations from the kind's means, df = N - kinds - 1. */
export function withinKind(panel: Panel): View {
  const kinds = [...new Set(panel.units.map((unit) => unit.kind))];
  const units = panel.units.map((unit) => ({
    ...unit,
    cells: unit.cells.map((cell) => ({ ...cell, period: kinds.indexOf(unit.kind) })),
  }));
  return { ...samePeriod({ ...panel, units }), periods: countsOf(panel.units).periods };
}
