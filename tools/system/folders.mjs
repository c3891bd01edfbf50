import { accessSync, constants, existsSync, mkdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { Refusal } from './refusal.mjs';

/**
 * Makes a folder and those above it. Node's own way tries for ever where the system says that a folder is missing each
 * time that it is to be made, as below /proc.
 * @param {string} folder absolute
 */
function make(folder) {
  if (existsSync(folder)) return;
  make(path.dirname(folder));
  mkdirSync(folder, { mode: 0o755 });
}

/**
 * Makes sure that a folder is there and ours to read and write.
 * @param {string} folder absolute
 * @param {string} variable the setting that names it
 */
export function prepareFolder(folder, variable) {
  const remedy = `Make it yours to read and write, or choose another folder with ${variable}.`;
  try {
    make(folder);
    if (!statSync(folder).isDirectory()) throw Object.assign(new Error(), { code: 'ENOTDIR' });
  } catch (error) {
    const reason = /** @type {NodeJS.ErrnoException} */ (error).code;
    if (reason === 'EEXIST' || reason === 'ENOTDIR')
      throw new Refusal(`${folder} is not a folder, or lies in something that is none. Name one with ${variable}.`);
    throw new Refusal(`The folder ${folder} cannot be made (${reason}). ${remedy}`);
  }
  try {
    accessSync(folder, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch {
    throw new Refusal(`There is no permission to read and write in ${folder}. ${remedy}`);
  }
}
