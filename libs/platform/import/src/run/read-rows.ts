import type { Cell } from '@throughline/platform/db';
import { storedText } from '@throughline/platform/text';
import type { MappedColumn } from '../csv/column-mapping';
import type { CsvRecord } from '../csv/csv-records';
import { type ImportRow, Problem, type RowError } from '../kind/import-kind';

/** A parsed row, and the line it stands in. */
export interface ReadRow {
  line: number;
  row: ImportRow;
  /** Whether a cell could not be taken. */
  flawed: boolean;
}

/** The fields of one record. What cannot be taken is reported and becomes null. */
export function readRow(
  { line, cells }: CsvRecord,
  mapped: readonly MappedColumn[],
  report: (error: RowError) => void,
): ReadRow {
  const row: Record<string, Cell> = {};
  let flawed = false;
  for (const { index, column, field } of mapped) {
    const text = (cells[index] ?? '').trim();
    const value = storedText(text) === '' ? emptyValue(field.required) : (field.parse?.(text) ?? storedText(text));
    row[field.name] = value instanceof Problem ? null : value;
    if (!(value instanceof Problem)) continue;
    flawed = true;
    report({ line, column, value: text, message: value.message, hint: value.hint });
  }
  return { line, row, flawed };
}

const emptyValue = (required: boolean | undefined) =>
  required ? new Problem('This must not be empty', 'Fill it in, or remove the line.') : null;

/** Says so when a record has more or fewer cells than the header. */
export function checkWidth({ line, cells }: CsvRecord, width: number, report: (error: RowError) => void): boolean {
  if (cells.length === width) return true;
  report({
    line,
    column: '',
    value: '',
    message: `This line has ${cells.length} ${cells.length === 1 ? 'cell' : 'cells'} and the header has ${width}`,
    hint: 'Put a cell with a comma in it in quotation marks; give each line as many cells as the header.',
  });
  return false;
}
