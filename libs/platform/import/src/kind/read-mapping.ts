import { AppError } from '@throughline/platform/errors';
import { z } from 'zod';
import type { ImportKind, ToldMapping } from './import-kind';

const fieldByColumn = z.record(z.string(), z.string());

/**
 * Reads a mapping file: the kind's own form, or `{ "column": "field" }`.
 * @throws AppError BAD_INPUT for any other
 */
export function readMapping(kind: ImportKind, content: unknown): ToldMapping {
  if (kind.readMapping) return kind.readMapping(content);
  const read = fieldByColumn.safeParse(content);
  if (!read.success)
    throw new AppError('BAD_INPUT', 'The mapping is not an object of columns and fields', {
      field: 'mapping',
      hint: 'Write { "column of the file": "field" }.',
    });
  return { mapping: Object.entries(read.data).map(([column, field]) => ({ column, field })), unitSet: null };
}
