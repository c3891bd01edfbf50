import { existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { prepareFolder } from './folders.mjs';

const folder = mkdtempSync(path.join(tmpdir(), 'throughline-folders-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('the folder of DATA_DIR', () => {
  it('is made, with those above it', () => {
    const deep = path.join(folder, 'a/b/c');
    prepareFolder(deep, 'DATA_DIR');
    expect(statSync(deep).isDirectory()).toBe(true);
    prepareFolder(deep, 'DATA_DIR');
  });

  it('cannot be a file, nor lie in one', () => {
    const file = path.join(folder, 'file');
    writeFileSync(file, '');
    expect(() => prepareFolder(file, 'DATA_DIR')).toThrow(/is not a folder.* with DATA_DIR/);
    expect(() => prepareFolder(path.join(file, 'in-it'), 'DATA_DIR')).toThrow(/lies in something that is none/);
  });

  const itWithProc = existsSync('/proc/self') ? it : it.skip;
  itWithProc('is refused where the system makes no folders', () => {
    expect(() => prepareFolder('/proc/nope/deeper', 'DATA_DIR')).toThrow(/cannot be made \(ENOENT\).*DATA_DIR/);
  });
});
