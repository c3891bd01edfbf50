import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { readEnvironment } from '@throughline/platform/config';
import { Storage } from './storage';

const dataDir = mkdtempSync(path.join(tmpdir(), 'throughline-storage-'));
afterAll(() => rmSync(dataDir, { recursive: true }));

const storage = new Storage(readEnvironment({ DATA_DIR: dataDir }));
const filesIn = (folder: string) => readdirSync(path.join(dataDir, folder));
const bytes = (...parts: string[]) => Readable.from(parts.map((part) => Buffer.from(part)));

test('a file is there whole, by its key, until it is removed', async () => {
  expect(await storage.write('uploads/a.csv', bytes('one,', 'two'), 7)).toBe(7);
  expect(await text(storage.read('uploads/a.csv'))).toBe('one,two');
  await storage.remove('uploads/a.csv');
  await storage.remove('uploads/a.csv');
  expect(filesIn('uploads')).toEqual([]);
});

test('a file beyond the limit, or one whose source breaks, leaves nothing behind', async () => {
  await expect(storage.write('uploads/b.csv', bytes('one,', 'two'), 6)).rejects.toMatchObject({
    code: 'LIMIT_EXCEEDED',
    field: 'file',
  });
  const breaking = Readable.from(
    (async function* () {
      yield Buffer.from('one');
      throw new Error('The connection broke');
    })(),
  );
  await expect(storage.write('uploads/c.csv', breaking, 100)).rejects.toThrow('The connection broke');
  expect(filesIn('uploads')).toEqual([]);
});

test.each(['../secret', 'uploads/../../secret', '/etc/passwd', 'uploads', 'a/b/c'])('%s is no key', async (key) => {
  expect(() => storage.read(key)).toThrow('not a key');
  await expect(storage.write(key, bytes('x'), 1)).rejects.toThrow('not a key');
});
