import { accessSync, constants, mkdirSync } from 'node:fs';
import { Refusal } from './refusal.mjs';

/**
 * Makes sure that a folder is there and ours to read and write.
 * @param {string} folder absolute
 * @param {string} variable the setting that names it
 */
export function prepareFolder(folder, variable) {
  const remedy = `Make it yours to read and write, or choose another folder with ${variable}.`;
  try {
    mkdirSync(folder, { recursive: true, mode: 0o755 });
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
