import type { ImportChange } from '@throughline/platform/import';

/** What a file would do, in numbers. */
export interface FigureCounts {
  added: number;
  changed: number;
  unchanged: number;
  newUnits: number;
  /** As side/name. */
  newMetrics: string[];
}

/** A figure that is new or differs. */
export interface FigureRow {
  line: number;
  action: 'added' | 'changed';
  label: string;
  knownValue: number | null;
  value: number;
  knownN: number | null;
  n: number | null;
}

const text = (value: number | null) => (value === null ? '' : String(value));

/** A figure as a change that people read. */
export function changeOf({ line, action, label, knownValue, value, knownN, n }: FigureRow): ImportChange {
  const fields = [{ field: 'value', before: text(knownValue), after: text(value) }];
  if (knownN !== n) fields.push({ field: 'n', before: text(knownN), after: text(n) });
  return { line, action, label, fields: fields.filter(({ before, after }) => before !== after) };
}

/** What else to know before applying. `newSet` is the name of a unit set that would be made. */
export function notesOf({ newUnits, newMetrics }: FigureCounts, newSet: string | null): string[] {
  const names = newMetrics.map((key) => key.slice(key.indexOf('/') + 1));
  return [
    ...(newSet ? [`A new unit set: ${newSet}.`] : []),
    ...(newUnits > 0 ? [`New units: ${newUnits.toLocaleString('en-GB')}.`] : []),
    ...(names.length > 0 ? [`New metrics: ${names.join(', ')}.`] : []),
  ];
}
