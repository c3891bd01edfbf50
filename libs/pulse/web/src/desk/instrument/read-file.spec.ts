import { formatOf, MOST_BYTES, readFile } from './read-file';

test.each([
  ['items.CSV', '{', 'CSV'],
  ['items.json', 'code,name', 'JSON'],
  ['items.txt', ' [{"code":"x"}]', 'JSON'],
  ['items.txt', 'code,name', 'CSV'],
])('%s that begins with %s is %s', (name, content, format) => expect(formatOf(name, content)).toBe(format));

const fileOf = (...parts: BlobPart[]) => new Blob(parts) as unknown as File;

test('a file is read as text, or refused with its reason', async () => {
  expect(await readFile(fileOf('﻿Größe'))).toBe('Größe');
  expect(await readFile(fileOf())).toEqual({ refused: 'empty' });
  expect(await readFile(fileOf('x'.repeat(MOST_BYTES + 1)))).toEqual({ refused: 'tooLarge' });
  expect(await readFile(fileOf(new Uint8Array([0xff, 0xfe, 0x41])))).toEqual({ refused: 'notText' });
});
