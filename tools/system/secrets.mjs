import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/**
 * A random password kept in DATA_DIR/secrets, readable by this account only; made when first asked for.
 * @param {string} dataDir
 * @param {string} name
 * @returns {string} 43 characters that need no escape in a URL
 */
export function secret(dataDir, name) {
  const folder = path.join(dataDir, 'secrets');
  const file = path.join(folder, name);
  if (!existsSync(file)) {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    // Written beside and moved, so that a crash never leaves half a password.
    writeFileSync(`${file}.new`, randomBytes(32).toString('base64url'), { mode: 0o600 });
    renameSync(`${file}.new`, file);
  }
  return readFileSync(file, 'utf8').trim();
}
