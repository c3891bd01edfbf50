import { type CsvRecord, csvRecords } from './csv-records';
import { FileProblem } from './file-problem';

/** Reads a file that arrives in pieces of `size` bytes. */
async function read(file: string | Buffer, size = 7): Promise<CsvRecord[]> {
  const bytes = Buffer.from(file);
  async function* pieces() {
    for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
  }
  const records: CsvRecord[] = [];
  for await (const record of csvRecords(pieces())) records.push(record);
  return records;
}

async function problemOf(file: string | Buffer): Promise<FileProblem['error']> {
  try {
    await read(file);
  } catch (error) {
    if (error instanceof FileProblem) return error.error;
    throw error;
  }
  throw new Error('The file was read without a problem');
}

test('records know the line that they start in, also after quoted line breaks and empty lines', async () => {
  expect(await read('a,b\r\n1,"two\r\nlines"\r\n\r\n3,4\r\n5,6')).toEqual([
    { line: 1, cells: ['a', 'b'] },
    { line: 2, cells: ['1', 'two\r\nlines'] },
    { line: 5, cells: ['3', '4'] },
    { line: 6, cells: ['5', '6'] },
  ]);
});

test('a byte order mark, semicolons and letters split between pieces are understood', async () => {
  const records = await read('\uFEFFname;"a, b"\nZoë;ü\n', 1);
  expect(records.map(({ cells }) => cells)).toEqual([
    ['name', 'a, b'],
    ['Zoë', 'ü'],
  ]);
});

test.each([',', ';', '\t'])('a first line that names the delimiter %j is passed over', async (delimiter) => {
  const file = `\uFEFFsep=${delimiter}\r\na${delimiter}b\r\n1${delimiter}2\r\n`;
  expect(await read(file)).toEqual([
    { line: 2, cells: ['a', 'b'] },
    { line: 3, cells: ['1', '2'] },
  ]);
});

test('a NUL byte, other encodings and quotation marks gone wrong are told with their line', async () => {
  expect(await problemOf('a,b\n1,2\n3,\0\n')).toMatchObject({ line: 3, message: 'There is a NUL byte in this line' });
  expect(await problemOf(Buffer.from('a,b\n1,2\nZo\xeb,4\n5,6\n', 'latin1'))).toMatchObject({ line: 3 });
  expect(await problemOf('a,b\n1,2\n3,"4\n5,6\n')).toMatchObject({
    line: 3,
    message: expect.stringContaining('never closes'),
  });
  expect(await problemOf('a,b\n1,x"y"\n')).toMatchObject({
    line: 2,
    message: expect.stringContaining('inside a cell'),
  });
});

test('a file without a row says so', async () => {
  for (const file of ['', '\n\n', '\uFEFF'])
    expect(await problemOf(file)).toMatchObject({ line: 1, message: 'The file is empty' });
  for (const file of ['a,b', 'a,b\n\n', '\uFEFFa;b\r\n'])
    expect(await problemOf(file)).toMatchObject({ message: 'The file has names of columns and no row below them' });
});

const utf16 = (text: string) => Buffer.from(text, 'utf16le');
const entry = (name: string) => Buffer.concat([Buffer.from('PK\x03\x04'), Buffer.alloc(26, 1), Buffer.from(name)]);

test.each([
  ['a workbook (.xlsx', entry('[Content_Types].xml')],
  ['a workbook (.xlsx', entry('xl/workbook.xml')],
  ['a workbook (.xlsx', entry('mimetypeapplication/vnd.oasis.opendocument.spreadsheet')],
  ['an old Excel workbook (.xls)', Buffer.from('d0cf11e0a1b11ae1', 'hex')],
  ['a zip archive', entry('people.csv')],
  ['a gzip archive', Buffer.from('1f8b0800', 'hex')],
  ['a PDF', Buffer.from('%PDF-1.7\n')],
  ['UTF-16', utf16('\uFEFFname,site\nAnn,LON\n')],
  ['UTF-16', utf16('name,site\nAnn,LON\n')],
  ['UTF-16', utf16('name,site\nAnn,LON\n').swap16()],
])('%s is named, with how to mend it', async (what, file) => {
  for (const size of [3, 100_000]) {
    const problem = await read(file, size).catch((error: unknown) => error);
    expect(problem).toMatchObject({
      told: expect.stringContaining(what),
      error: { hint: expect.stringMatching(/CSV|Unpack/) },
    });
  }
});
