import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { assertFile, parseJson } from './import-file';

const folder = mkdtempSync(path.join(tmpdir(), 'throughline-import-'));
const file = path.join(folder, 'people.csv');
beforeAll(() => writeFileSync(file, 'name\n'));
afterAll(() => rmSync(folder, { recursive: true }));

test('a file is there, with its size', () => expect(assertFile(file)).toBe(5));

test.each([
  ['nothing', path.join(folder, 'none.csv'), 'There is no file'],
  ['a file as a folder', path.join(file, 'people.csv'), 'There is no file'],
  ['a folder', folder, 'is not a file'],
])('%s is refused in words, with a hint', (_, name, words) => {
  expect(() => assertFile(name)).toThrow(
    expect.objectContaining({ message: expect.stringContaining(words), hint: expect.stringMatching(/\.$/) }),
  );
});

test('a mapping that is not JSON is refused by its name', () => {
  expect(() => parseJson('{', 'map.json')).toThrow(/^map.json is not JSON: /);
});
