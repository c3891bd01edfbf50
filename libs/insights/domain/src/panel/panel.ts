import type { Pair } from './cell';
import { type Scale, scaleOf } from '../correlation/standardise';

/** One pair in standard deviations from the mean of all pairs. */
export interface PanelCell {
  period: number;
  x: number;
  y: number;
}

/** A unit and its pairs in order of time; it may have none, when it is only there to be drawn. */
export interface PanelUnit {
  name: string;
  /** What sort of unit it is (shop, call centre); null where the unit set has no kinds. */
  kind: string | null;
  cells: readonly PanelCell[];
}

/** Pairs by unit, standardised: what every view of the association reads. */
export interface Panel {
  units: readonly PanelUnit[];
  x: Scale;
  y: Scale;
}

export interface PanelOptions {
  /** The units, in the order in which a resample counts them. Default: those with a pair, by name. */
  units?: readonly string[];
  /** Kind by unit name. */
  kinds?: Readonly<Record<string, string>>;
}

/** Builds the panel of some pairs. */
export function panelOf(pairs: readonly Pair[], options: PanelOptions = {}): Panel {
  const x = scaleOf(pairs.map((pair) => pair.x));
  const y = scaleOf(pairs.map((pair) => pair.y));
  const byUnit = new Map<string, PanelCell[]>();
  for (const pair of pairs) {
    const cells = byUnit.get(pair.unit) ?? [];
    byUnit.set(pair.unit, cells);
    cells.push({ period: pair.period, x: x.standard(pair.x), y: y.standard(pair.y) });
  }
  const names = options.units ?? [...byUnit.keys()].sort();
  const units = names.map((name) => ({
    name,
    kind: options.kinds && Object.hasOwn(options.kinds, name) ? (options.kinds[name] ?? null) : null,
    cells: (byUnit.get(name) ?? []).sort((a, b) => a.period - b.period),
  }));
  return { units, x, y };
}

/** The units that say something about change: those with at least two pairs. */
export function unitsThatChange(panel: Panel): PanelUnit[] {
  return panel.units.filter((unit) => unit.cells.length >= 2);
}
