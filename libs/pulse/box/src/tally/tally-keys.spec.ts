import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { TallyKeys } from './tally-keys';

const folder = mkdtempSync(path.join(tmpdir(), 'tally-keys-'));
afterAll(() => rmSync(folder, { recursive: true }));

test.each([
  ['whole', 'wave.key', Buffer.alloc(64, 7)],
  ['overwritten, and the process was killed', 'wave.key', Buffer.alloc(64)],
  ['written beside, and the process was killed', 'wave.key.new', Buffer.alloc(64, 7)],
])('a key that is %s is gone once it is destroyed', (_, name, bytes) => {
  writeFileSync(path.join(folder, name), bytes);
  const keys = new TallyKeys(folder);
  keys.destroy('wave');
  keys.destroy('wave');
  expect(readdirSync(folder)).toEqual([]);
  expect(keys.privateKey('wave')).toBeNull();
});
