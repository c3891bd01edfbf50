import type { ImportReport } from '@throughline/platform/import';

/** How the import command ends. */
export const EXIT = { done: 0, failed: 1, rowErrors: 2 } as const;

const SHOWN_ERRORS = 20;

/** Prints what an import did, as one JSON document or for reading. Gives the exit code. */
export function printReport(report: ImportReport, applied: boolean, asJson: boolean): number {
  const { errors, comparison } = report;
  const status = errors.length > 0 ? 'rejected' : applied ? 'done' : 'ready';
  const { added = 0, changed = 0, unchanged = 0, ended = 0, changes = [], notes = [] } = comparison ?? {};
  const counts = { added, changed, unchanged, ended, errors: errors.length };
  const { columns, mapping } = report;
  if (asJson) console.log(JSON.stringify({ status, counts, errors, changes, notes, columns, mapping }));
  else for (const line of linesOf(report, status, counts, notes)) console.log(line);
  return errors.length > 0 ? EXIT.rowErrors : EXIT.done;
}

function linesOf({ errors }: ImportReport, status: string, counts: Record<string, number>, notes: string[]): string[] {
  if (errors.length === 0) {
    const { added, changed, unchanged, ended } = counts;
    const what = `${added} added, ${changed} changed, ${ended} ended, ${unchanged} unchanged.`;
    return [status === 'done' ? `Imported: ${what}` : `Nothing is written yet. It would be: ${what}`, ...notes];
  }
  const shown = errors
    .slice(0, SHOWN_ERRORS)
    .map(({ line, column, message, hint }) => `Line ${line}${column && `, ${column}`}: ${message}. ${hint}`);
  const more = errors.length - shown.length;
  return [
    `Nothing is written: there are ${errors.length} errors.`,
    ...shown,
    ...(more > 0 ? [`… and ${more} more: --json lists them all.`] : []),
  ];
}
