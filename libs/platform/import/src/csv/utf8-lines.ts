import { isUtf8 } from 'node:buffer';
import { FileProblem } from './file-problem';

const NEW_LINE = 10;
const MAX_LINE_BYTES = 1_048_576;
const AS_TEXT = 'Save it as "CSV UTF-8": a workbook or another encoding cannot be read.';

/**
 * Passes a file's bytes on in whole lines, in constant memory.
 * @throws FileProblem at a NUL byte, at bytes that are not UTF-8, and at a line of more than 1 MB
 */
export async function* utf8Lines(source: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let rest: Buffer = Buffer.alloc(0);
  let line = 1;
  for await (const chunk of source) {
    const bytes = rest.length > 0 ? Buffer.concat([rest, chunk]) : chunk;
    const end = bytes.lastIndexOf(NEW_LINE) + 1;
    const lines = bytes.subarray(0, end);
    rest = bytes.subarray(end);
    if (rest.length > MAX_LINE_BYTES)
      throw new FileProblem(line + countLines(lines), 'This line is longer than 1 MB', AS_TEXT);
    if (end === 0) continue;
    assertText(lines, line);
    line += countLines(lines);
    yield lines;
  }
  if (rest.length === 0) return;
  assertText(rest, line);
  yield rest;
}

function assertText(lines: Buffer, firstLine: number): void {
  const nul = lines.indexOf(0);
  if (nul >= 0)
    throw new FileProblem(firstLine + countLines(lines.subarray(0, nul)), 'There is a NUL byte in this line', AS_TEXT);
  if (isUtf8(lines)) return;
  let line = firstLine;
  for (let start = 0; start < lines.length; line++) {
    const end = lines.indexOf(NEW_LINE, start) + 1 || lines.length;
    if (!isUtf8(lines.subarray(start, end)))
      throw new FileProblem(line, 'There are letters in this line that are not UTF-8', AS_TEXT);
    start = end;
  }
}

function countLines(bytes: Buffer): number {
  let count = 0;
  for (let at = bytes.indexOf(NEW_LINE); at >= 0; at = bytes.indexOf(NEW_LINE, at + 1)) count++;
  return count;
}
