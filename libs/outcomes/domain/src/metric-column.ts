import { type Direction, DIRECTIONS, type Side, SIDES } from './metric-words';

/** What an import says of the metric in one of a file's columns. One that exists keeps its own description. */
export interface MetricColumn {
  side: Side;
  name: string;
  /** Unit of measure. */
  unit?: string;
  /** Which way is better. */
  direction?: Direction;
  definition?: string;
  source?: string;
}

const PREFIX = 'metric:';

/** The import field of a metric: its description, so that a mapping needs nothing beside it. */
export const metricField = (metric: MetricColumn): string => `${PREFIX}${JSON.stringify(metric)}`;

/** Reads such a field; null for any other text. */
export function readMetricField(field: string): MetricColumn | null {
  if (!field.startsWith(PREFIX)) return null;
  const read = parse(field.slice(PREFIX.length));
  return read && isMetricColumn(read) ? read : null;
}

/** What tells metrics of a unit set apart. */
export const metricKey = ({ side, name }: MetricColumn): string => `${side}/${name}`;

function parse(json: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(json);
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}

const isOneOf = (words: readonly unknown[], value: unknown) => words.includes(value);

function isMetricColumn(value: Record<string, unknown>): value is Record<string, unknown> & MetricColumn {
  const { side, name, direction = 'neutral', ...words } = value;
  return (
    typeof name === 'string' &&
    name.trim() === name &&
    name !== '' &&
    isOneOf(SIDES, side) &&
    isOneOf(DIRECTIONS, direction) &&
    Object.entries(words).every(
      ([key, text]) => ['unit', 'definition', 'source'].includes(key) && typeof text === 'string',
    )
  );
}
