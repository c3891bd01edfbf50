import { defineDomain } from '@throughline/platform/server';
import { ImportModule } from './import.module';
import { importRights } from './imports.policy';
import { Imports1764000002000 } from './migrations/1764000002000-imports';

export { csvRecords } from './csv/csv-records';
export { FileProblem } from './csv/file-problem';
export { csvLines } from './csv/neutral-csv';
export { dayOf, oneOf, textOf } from './kind/cells';
export {
  type ColumnMapping,
  type Comparison,
  HandlesImport,
  type ImportChange,
  type ImportContext,
  type ImportField,
  type ImportKind,
  type ImportRow,
  Problem,
  type RowError,
  type ToldMapping,
} from './kind/import-kind';
export { type ImportReport, type ImportRequest, ImportRun, type ImportWatcher } from './run/import-run';

/** The import of files, as a domain of the server: its tables, operations and rights. */
export const imports = defineDomain({
  name: 'imports',
  module: ImportModule,
  entities: [],
  migrations: [Imports1764000002000],
  rights: importRights,
});
