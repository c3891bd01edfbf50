import { type Cell, type PeriodKind, periodIndex } from '@throughline/insights/domain';
import type { PanelRow } from '@throughline/outcomes/api';

/** A unit as it is shown beside its code. */
export interface UnitLabel {
  name: string;
  kind: string | null;
}

/** A panel as the statistics read it. */
export interface PanelCells {
  cells: Cell[];
  units: Record<string, UnitLabel>;
  /** Kind by unit code; absent where the units have none. */
  unitKinds?: Record<string, string>;
  /** Cells left out because too few people answered. */
  withheld: number;
}

/** Turns rows of two metrics into cells: units by code, periods counted one by one. */
export function panelCells(rows: readonly PanelRow[], periodKind: PeriodKind): PanelCells {
  const units = Object.fromEntries(rows.map(({ code, name, kind }) => [code, { name, kind }]));
  const kinds = Object.entries(units).flatMap(([code, { kind }]) => (kind ? [[code, kind]] : []));
  return {
    cells: rows.map(({ code, start, x, y, n }) => ({
      unit: code,
      period: periodIndex(periodKind, start),
      x,
      y,
      weight: n,
    })),
    units,
    ...(kinds.length > 0 && { unitKinds: Object.fromEntries(kinds) as Record<string, string> }),
    withheld: rows.filter((row) => row.withheld).length,
  };
}
