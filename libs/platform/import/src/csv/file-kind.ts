import { FileProblem } from './file-problem';

/** Enough of a file to tell what it is. */
const TOLD_BY = 512;
const AS_CSV = 'Open it in Excel or your spreadsheet program, save it as "CSV UTF-8", and choose that file.';

const startsWith = (head: Buffer, ...bytes: number[]) => head.subarray(0, bytes.length).equals(Buffer.from(bytes));

const isZip = (head: Buffer) => startsWith(head, 0x50, 0x4b, 0x03, 0x04);
/** The first names inside an Office file, in whichever order its program wrote them. */
const isWorkbook = (head: Buffer) =>
  isZip(head) &&
  ['[Content_Types].xml', '_rels/', 'docProps/', 'xl/', 'opendocument'].some((name) => head.includes(name));
const isOldWorkbook = (head: Buffer) => startsWith(head, 0xd0, 0xcf, 0x11, 0xe0);

/** UTF-16 says so in its first two bytes; without them, the first letters alternate with NUL. */
function isUtf16(head: Buffer): boolean {
  const [a, b, c, d] = head;
  if ((a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff)) return true;
  return (a !== 0 && b === 0 && c !== 0 && d === 0) || (a === 0 && b !== 0 && c === 0 && d !== undefined && d !== 0);
}

const OTHER_KINDS: readonly [is: (head: Buffer) => boolean, message: string, hint: string][] = [
  [isWorkbook, 'This is a workbook (.xlsx or the like), not a CSV file', AS_CSV],
  [isOldWorkbook, 'This is an old Excel workbook (.xls), not a CSV file', AS_CSV],
  [isZip, 'This is a zip archive, not a CSV file', 'Unpack it, and choose the CSV file in it.'],
  [(head) => startsWith(head, 0x1f, 0x8b), 'This is a gzip archive, not a CSV file', 'Unpack it first.'],
  [
    (head) => startsWith(head, 0x25, 0x50, 0x44, 0x46),
    'This is a PDF, not a CSV file',
    'Ask for the same as a CSV file.',
  ],
  [isUtf16, 'The letters of this file are in UTF-16, and a CSV file has them in UTF-8', AS_CSV],
];

/**
 * Passes a file's bytes on when they may be CSV.
 * @throws FileProblem naming what else the file is, and how to make a CSV file of it
 */
export async function* csvBytes(source: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let head: Buffer | null = Buffer.alloc(0);
  for await (const chunk of source) {
    if (head === null) {
      yield chunk;
      continue;
    }
    head = Buffer.concat([head, chunk]);
    if (head.length < TOLD_BY) continue;
    assertCsv(head);
    yield head;
    head = null;
  }
  if (head === null) return;
  assertCsv(head);
  yield head;
}

function assertCsv(head: Buffer): void {
  for (const [is, message, hint] of OTHER_KINDS) if (is(head)) throw new FileProblem(null, message, hint);
}
