import { csvRecords, FileProblem } from '@throughline/platform/import';
import { storedText } from '@throughline/platform/text';
import { type FileFault, fileFault, type InstrumentFile } from './instrument';
import { type InstrumentDraft, instrumentOf } from './instrument-draft';

const NEEDED = ['code', 'name', 'item', 'scale'] as const;
const KNOWN = [...NEEDED, 'licence', 'source', 'locale', 'reversed', 'factor', 'scoring', 'least'] as const;
type Column = (typeof KNOWN)[number];
type Row = { line: number } & Record<Column, string>;

const YES = /^(yes|true|1|x)$/i;

/** Reads a row for each item. What is said of an instrument stands in its first row; the labels of a scale are parted by |. */
export async function readInstrumentCsv(content: string): Promise<InstrumentFile> {
  const { rows, faults } = await rowsOf(content);
  const byCode = new Map<string, Row[]>();
  for (const row of rows) byCode.set(row.code, [...(byCode.get(row.code) ?? []), row]);
  const read = [...byCode.values()].map((own) => instrumentOf(draftOf(own)));
  return {
    instruments: read.flatMap(({ instrument }) => instrument ?? []),
    faults: [...faults, ...read.flatMap((each) => each.faults)],
  };
}

function draftOf(rows: readonly Row[]): InstrumentDraft {
  const [first] = rows as [Row];
  return {
    place: `line ${first.line}`,
    code: first.code,
    name: first.name,
    source: first.source,
    licence: first.licence,
    locale: first.locale || 'en',
    scale: first.scale ? first.scale.split('|').map((label) => label.trim()) : null,
    items: rows.map(({ line, item, reversed, factor }) => ({
      place: `line ${line}, item`,
      words: item,
      reversed: YES.test(reversed),
      factor,
    })),
    scoring: first.scoring,
    least: /^[1-9]\d?$/.test(first.least) ? Number(first.least) : null,
  };
}

async function rowsOf(content: string): Promise<{ rows: Row[]; faults: FileFault[] }> {
  const rows: Row[] = [];
  let columns: string[] | null = null;
  try {
    for await (const { line, cells } of csvRecords(bytesOf(content))) {
      if (columns) {
        const values = KNOWN.map((name) => [name, storedText(cells[columns!.indexOf(name)] ?? '').trim()]);
        rows.push({ line, ...(Object.fromEntries(values) as Record<Column, string>) });
        continue;
      }
      columns = cells.map((cell) => cell.trim().toLowerCase());
      const missing = NEEDED.filter((name) => !columns!.includes(name));
      if (missing.length > 0) return { rows: [], faults: missing.map(missingColumn) };
    }
  } catch (error) {
    if (!(error instanceof FileProblem)) throw error;
    const { line, message, hint } = error.error;
    return { rows: [], faults: [fileFault(`line ${line}`, message, hint)] };
  }
  return { rows, faults: [] };
}

async function* bytesOf(content: string): AsyncGenerator<Buffer> {
  yield Buffer.from(content);
}

const missingColumn = (name: string) =>
  fileFault('line 1', `The column ${name} is missing`, `Add it; the columns are ${KNOWN.join(', ')}.`);
