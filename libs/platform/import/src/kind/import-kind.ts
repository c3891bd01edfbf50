import { SetMetadata } from '@nestjs/common';
import type { Cell, Db } from '@throughline/platform/db';

/** Why a cell cannot be taken, and how to mend it. */
export class Problem {
  constructor(
    readonly message: string,
    readonly hint: string,
  ) {}
}

/** Something wrong with a file: in a line, in a cell, or (line 1, no column) with all of it. */
export interface RowError {
  /** The line in the file, the header is 1. */
  line: number;
  /** The field while checking, the file's own column in reports; empty for the whole line. */
  column: string;
  value: string;
  message: string;
  hint: string;
}

/** A column of the file and the field that it means. */
export interface ColumnMapping {
  column: string;
  field: string;
}

/** What a mapping file says. */
export interface ToldMapping {
  mapping: ColumnMapping[];
  /** The unit set that it names; null when it names none. */
  unitSet: string | null;
}

/** What a column of a file can mean. */
export interface ImportField {
  /** Name of the field, of its usual column, and of the column of the staging table. */
  readonly name: string;
  readonly aliases?: readonly string[];
  /** Whether the column must be there and filled in each row. */
  readonly required?: boolean;
  /** One sentence for whoever prepares the file. */
  readonly description: string;
  /** Type of the staging column in PostgreSQL. */
  readonly type: 'text' | 'date' | 'integer' | 'double precision';
  /** The value of a cell that is not empty, trimmed. Without it the text itself. */
  readonly parse?: (text: string) => Cell | Problem;
}

export type ImportRow = Readonly<Record<string, Cell>>;

/** What an import is asked to do, for its kind's statements. */
export interface ImportContext {
  readonly db: Db;
  /** The fields that the file has a column for: what is absent leaves the database as it is. */
  readonly fields: ReadonlySet<string>;
  /** Id or name of the unit set that the caller chose; null for kinds without one. */
  readonly unitSet: string | null;
  /** Who imports; null on the command line. */
  readonly personId: string | null;
}

export interface ImportChange {
  line: number;
  action: 'added' | 'changed' | 'ended';
  /** What it is, as people know it. */
  label: string;
  fields: { field: string; before: string; after: string }[];
}

export interface Comparison {
  added: number;
  changed: number;
  unchanged: number;
  ended: number;
  /** Some of the changes, in the order of the file. */
  changes: ImportChange[];
  /** What else to know before applying, one sentence each. */
  notes: string[];
}

/**
 * What a domain can import. The engine reads the file, parses each cell and copies the rows into the temporary table
 * `staged` (a column `line`, then one for each staging column); the kind's hooks then work on it by SQL, all in one
 * transaction. Mark the provider with `@HandlesImport('kind')`.
 */
export interface ImportKind {
  /** Who may import it: a permission of the domain's rights. */
  readonly permission: string;
  readonly fields: readonly ImportField[];
  /** Fields that together tell rows apart: two rows with the same are an error. Staging columns where `spread` makes them. */
  readonly key: readonly string[];
  /** For files with one column for each of an open number of things: the field of such a name, `metric:nps`. */
  fieldNamed?(name: string): ImportField | undefined;
  /**
   * For such files: the staged rows that one row of the file becomes, and their columns with types. A `flawed` row has a
   * cell that cannot be taken: it will not be applied, and is staged so that the checks tell what else is wrong in it.
   */
  readonly spread?: {
    readonly columns: Readonly<Record<string, ImportField['type']>>;
    rows(row: ImportRow, flawed: boolean): ImportRow[];
  };
  /**
   * Reads a mapping file of the kind's own form, for the command; without it the form is `{ "column": "field" }`.
   * @throws AppError BAD_INPUT naming the place that is wrong
   */
  readMapping?(content: unknown): ToldMapping;
  /** Errors that only show across rows or against the database. Called also when cells are wrong; those are null. */
  check(context: ImportContext): Promise<RowError[]>;
  /** What applying would change. Called only without errors. */
  compare(context: ImportContext): Promise<Comparison>;
  /** Writes it all. Called after `compare`, in the same transaction. */
  apply(context: ImportContext, comparison: Comparison): Promise<void>;
}

export const IMPORT_KIND = 'throughline:import';

/** Marks a provider as what imports this kind of file. */
export const HandlesImport = (kind: string) => SetMetadata(IMPORT_KIND, kind);
