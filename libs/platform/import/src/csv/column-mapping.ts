import type { ColumnMapping, ImportField, ImportKind, RowError } from '../kind/import-kind';

export interface MappedColumn {
  /** Place of the column in a row. */
  index: number;
  column: string;
  field: ImportField;
}

export interface MappingResult {
  mapped: MappedColumn[];
  errors: RowError[];
}

const HEADER_LINE = 1;

/** Which column means which field: as told, or by the names and aliases of the fields. */
export function mapColumns(columns: string[], kind: ImportKind, told: readonly ColumnMapping[] | null): MappingResult {
  const wanted = told ?? guess(columns, kind.fields);
  const errors = duplicates(columns);
  const mapped: MappedColumn[] = [];
  for (const { column, field: name } of wanted) {
    const field = kind.fields.find((each) => each.name === name) ?? kind.fieldNamed?.(name);
    const index = columns.indexOf(column);
    if (index < 0)
      errors.push(wrong(column, 'The file has no such column', `It has ${columns.join(', ')}.`.slice(0, 500)));
    else if (!field)
      errors.push(wrong(column, `There is no field ${name}`, `Use ${kind.fields.map((f) => f.name).join(', ')}.`));
    else if (mapped.some((each) => each.field.name === name))
      errors.push(wrong(column, `Another column is ${name} already`, 'Give each field one column.'));
    else mapped.push({ index, column, field });
  }
  return { mapped, errors: [...errors, ...missing(kind.fields, mapped)] };
}

function guess(columns: readonly string[], fields: readonly ImportField[]): ColumnMapping[] {
  return fields.flatMap(({ name, aliases = [] }) => {
    const names = [name, ...aliases].map(plain);
    const column = names.map((each) => columns.find((title) => plain(title) === each)).find(Boolean);
    return column ? [{ column, field: name }] : [];
  });
}

/** `Employee ID`, `employee-id` and `EmployeeId` are one name. */
const plain = (title: string) => title.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

const wrong = (column: string, message: string, hint: string): RowError => ({
  line: HEADER_LINE,
  column,
  value: '',
  message,
  hint,
});

const duplicates = (columns: readonly string[]) =>
  [...new Set(columns.filter((column, index) => columns.indexOf(column) < index))].map((column) =>
    wrong(column, 'Two columns have this name', 'Rename or remove one of them.'),
  );

const missing = (fields: readonly ImportField[], mapped: readonly MappedColumn[]) =>
  fields
    .filter(({ name, required }) => required && !mapped.some(({ field }) => field.name === name))
    .map(({ name, description }) =>
      wrong(name, `The column ${name} is missing`, `Add it, or say which column it is. ${description}`),
    );
