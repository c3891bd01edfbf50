import { accessSync, constants, mkdirSync, statSync } from 'node:fs';
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
    throw new Refusal(`The folder ${folder} cannot be made (${reason}). ${remedy}`);
  }
  if (!statSync(folder).isDirectory()) throw new Refusal(`${folder} is not a folder. Name one with ${variable}.`);
  try {
    accessSync(folder, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch {
    throw new Refusal(`There is no permission to read and write in ${folder}. ${remedy}`);
  }
}
