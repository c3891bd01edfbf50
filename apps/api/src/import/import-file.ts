import { accessSync, constants, existsSync, statSync } from 'node:fs';

/** What the command line names cannot be used: said in words, with what to do. */
export class Refused extends Error {
  constructor(
    message: string,
    readonly hint: string,
  ) {
    super(message);
  }
}

/** The size in bytes of a file that can be read. @throws Refused for any other path */
export function assertFile(file: string): number {
  if (!existsSync(file))
    throw new Refused(`There is no file ${file}`, 'See its name, and the folder that it is named from.');
  const found = statSync(file);
  if (!found.isFile())
    throw new Refused(`${file} is not a file`, 'Name the file itself, not the folder that it is in.');
  try {
    accessSync(file, constants.R_OK);
  } catch {
    throw new Refused(`${file} may not be read`, 'Give the user who runs this command the right to read it.');
  }
  return found.size;
}

/** @throws Refused naming the file */
export function parseJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Refused(`${file} is not JSON: ${(error as Error).message}`, 'Correct it there, or write it anew.');
  }
}
