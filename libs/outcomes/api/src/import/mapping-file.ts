import { metricField } from '@throughline/outcomes/domain';
import { AppError } from '@throughline/platform/errors';
import type { ToldMapping } from '@throughline/platform/import';
import { z } from 'zod';

const column = z.string().min(1);
const side = z.enum(['people', 'customers']);
const metric = z.strictObject({
  name: column,
  side: side.optional(),
  unit: z.string().optional(),
  direction: z.enum(['higher', 'lower', 'neutral']).optional(),
  definition: z.string().optional(),
  source: z.string().optional(),
});
const mappingFile = z.strictObject({
  /** Where the file comes from, for whoever reads the mapping. */
  about: z.string().optional(),
  unitSet: column.optional(),
  side,
  unit: column,
  unitName: column.nullish(),
  kind: column.nullish(),
  period: column,
  n: column.nullish(),
  /** Source of all metrics that name none. */
  source: z.string().optional(),
  metrics: z.record(column, metric),
});

/**
 * Reads a mapping file: which columns are the unit, the period and so on, and which metric each other column is. Columns
 * that it does not name are passed over. See docs/examples.
 * @throws AppError BAD_INPUT naming the place that is wrong
 */
export function readMappingFile(content: unknown): ToldMapping {
  const read = mappingFile.safeParse(content);
  if (!read.success) {
    const [issue] = read.error.issues;
    throw new AppError(
      'BAD_INPUT',
      `The mapping is not right at ${issue?.path.join('.') || 'its top'}: ${issue?.message}`,
      {
        field: 'mapping',
        hint: 'See docs/examples for one that is.',
      },
    );
  }
  const { side: usual, source, metrics, unit, unitName, kind, period, n, unitSet = null } = read.data;
  const places = { unit, unit_name: unitName, kind, period, n };
  return {
    unitSet,
    mapping: [
      ...Object.entries(places).flatMap(([field, name]) => (name ? [{ column: name, field }] : [])),
      ...Object.entries(metrics).map(([name, described]) => ({
        column: name,
        field: metricField({ side: usual, ...(source && { source }), ...described }),
      })),
    ],
  };
}
