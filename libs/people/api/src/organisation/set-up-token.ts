import { timingSafeEqual } from 'node:crypto';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { newToken, tokenHash } from '../credential/token';

const fileIn = (dataDir: string) => path.join(dataDir, 'secrets', 'setup-token');

/** The token that guards the first run: made once, and readable by this account only. */
export async function ensureSetUpToken(dataDir: string): Promise<string> {
  const file = fileIn(dataDir);
  await mkdir(path.dirname(file), { recursive: true, mode: 0o700 });
  try {
    // 'wx': of two processes that start together, one makes it and both read it.
    await writeFile(file, newToken(), { mode: 0o600, flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  return (await readFile(file, 'utf8')).trim();
}

/** Whether this is the token; takes as long for any other. */
export async function isSetUpToken(dataDir: string, token: string): Promise<boolean> {
  const known = await readFile(fileIn(dataDir), 'utf8').catch(() => '');
  return timingSafeEqual(tokenHash(known.trim()), tokenHash(token)) && known !== '';
}

export const forgetSetUpToken = (dataDir: string) => rm(fileIn(dataDir), { force: true });
