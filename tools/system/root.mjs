import path from 'node:path';

/** The project's folder. Commands run in it, so that a relative DATA_DIR means the same from everywhere. */
export const root = path.resolve(import.meta.dirname, '../..');

process.chdir(root);
