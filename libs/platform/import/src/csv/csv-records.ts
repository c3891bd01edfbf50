import { Readable } from 'node:stream';
import { CsvError, type InfoRecord, type Options, parse } from 'csv-parse';
import { csvBytes } from './file-kind';
import { FileProblem } from './file-problem';
import { utf8Lines } from './utf8-lines';

export interface CsvRecord {
  /** The line it starts in, the header is 1. */
  line: number;
  cells: string[];
}

const MAX_RECORD_BYTES = 1_048_576;
const BREAKS = /\r\n|\n|\r/g;
const DELIMITERS = [',', ';', '\t'];
/** Excel writes it above the header; it splits at what it names. */
const NAMES_DELIMITER = /^sep=[,;\t]?$/i;

/**
 * The records of a CSV file, header first, in constant memory. Commas, semicolons and tabs are understood as
 * delimiters; a byte order mark, empty lines and Excel's first line `sep=;` are passed over.
 * @throws FileProblem naming the line where the file cannot be read on, and for a file without a row
 */
export async function* csvRecords(source: AsyncIterable<Buffer>): AsyncGenerator<CsvRecord> {
  const lines = utf8Lines(csvBytes(source));
  const first = await lines.next();
  if (first.done) throw withoutRows(0);
  const places = new Places();
  const options = {
    bom: true,
    delimiter: delimiterOf(first.value),
    max_record_size: MAX_RECORD_BYTES,
    on_record: (cells: string[], { lines: counted }: InfoRecord) => ({ line: places.startOf(cells, counted), cells }),
    relax_column_count: true,
    skip_empty_lines: true,
  };
  // The types know of records that `on_record` changes only together with `columns`.
  const parser = parse(options as unknown as Options);
  const input = Readable.from(resume(first.value, lines)).on('error', (error) => parser.destroy(error));
  let count = 0;
  try {
    for await (const record of input.pipe(parser) as AsyncIterable<CsvRecord>) {
      if (count === 0 && NAMES_DELIMITER.test(record.cells.join())) continue;
      count++;
      yield record;
    }
    if (count < 2) throw withoutRows(count);
  } catch (error) {
    throw error instanceof CsvError ? problemOf(error, places.next) : error;
  } finally {
    input.destroy();
  }
}

/** @param count how many lines there are */
const withoutRows = (count: number) =>
  count === 0
    ? new FileProblem(
        null,
        'The file is empty',
        'It needs a line with the names of the columns, and the rows below it.',
      )
    : new FileProblem(
        null,
        'The file has names of columns and no row below them',
        'Add the rows, and choose it again.',
      );

/** Finds the lines in which records start. */
class Places {
  /** The line after the last record. */
  next = 1;
  private countedTwice = 0;

  /** @param counted the parser's count of lines up to the record's end: CR LF inside a cell counts as two there */
  startOf(cells: readonly string[], counted: number): number {
    const breaks = cells.flatMap((cell) =>
      cell.includes('\n') || cell.includes('\r') ? (cell.match(BREAKS) ?? []) : [],
    );
    this.countedTwice += breaks.filter((each) => each === '\r\n').length;
    const end = counted - this.countedTwice;
    this.next = end + 1;
    return end - breaks.length;
  }
}

async function* resume(first: Buffer, rest: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  yield first;
  yield* rest;
}

/** The delimiter that the header has most of. */
function delimiterOf(lines: Buffer): string {
  const [header = ''] = lines.toString('utf8').split('\n', 1);
  const unquoted = header.replace(/"[^"]*"/g, '');
  const counts = DELIMITERS.map((delimiter) => unquoted.split(delimiter).length);
  return DELIMITERS[counts.indexOf(Math.max(...counts))] as string;
}

function problemOf({ code }: CsvError, line: number): FileProblem {
  if (code === 'CSV_QUOTE_NOT_CLOSED' || code === 'CSV_MAX_RECORD_SIZE')
    return new FileProblem(
      line,
      'A quotation mark opens here and never closes',
      'Close it, or write a quotation mark inside a cell twice ("").',
    );
  return new FileProblem(
    line,
    'A quotation mark stands inside a cell',
    'Put the whole cell in quotation marks and write the mark inside it twice ("").',
  );
}
