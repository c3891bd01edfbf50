/** What an import says of the metric in one of a file's columns. One that exists keeps its own description. */
export interface MetricColumn {
  side: 'people' | 'customers';
  name: string;
  /** Unit of measure. */
  unit?: string;
  /** Which way is better. */
  direction?: 'higher' | 'lower' | 'neutral';
  definition?: string;
  source?: string;
}

const PREFIX = 'metric:';
const SIDES = new Set(['people', 'customers']);
const DIRECTIONS = new Set(['higher', 'lower', 'neutral']);

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

function isMetricColumn(value: Record<string, unknown>): value is Record<string, unknown> & MetricColumn {
  const { side, name, direction = 'neutral', ...words } = value;
  return (
    typeof name === 'string' &&
    name.trim() === name &&
    name !== '' &&
    SIDES.has(String(side)) &&
    DIRECTIONS.has(String(direction)) &&
    Object.entries(words).every(
      ([key, text]) => ['unit', 'definition', 'source'].includes(key) && typeof text === 'string',
    )
  );
}
