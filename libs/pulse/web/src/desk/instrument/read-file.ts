import type { InstrumentFormat } from '../../gql/graphql';

/** As much as one request may carry, less what stands around the file. */
export const MOST_BYTES = 200_000;

export type FileRefusal = 'tooLarge' | 'empty' | 'notText';

/** How a file is written, by its name or, where that does not say, by its first letter. */
export function formatOf(name: string, content: string): InstrumentFormat {
  if (/\.csv$/i.test(name)) return 'CSV';
  if (/\.json$/i.test(name)) return 'JSON';
  return /^\s*[[{]/.test(content) ? 'JSON' : 'CSV';
}

/** The text of a file, or why it is none that could be imported. */
export async function readFile(file: Pick<File, 'size' | 'arrayBuffer'>): Promise<string | { refused: FileRefusal }> {
  if (file.size === 0) return { refused: 'empty' };
  if (file.size > MOST_BYTES) return { refused: 'tooLarge' };
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer());
  } catch {
    return { refused: 'notText' };
  }
}
