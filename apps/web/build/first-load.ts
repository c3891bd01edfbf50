import { brotliCompressSync } from 'node:zlib';
import type { Plugin, Rolldown } from 'vite';

/** Compressed JavaScript that the first page may load, in bytes. */
const LIMIT = 200_000;

/**
 * Holds the first load to its limit: the entry, the chunk of `page` (the end of its module's path), and all that these
 * import at once. Prints the sum in Brotli, and fails the build above the limit.
 */
export function firstLoad(page: string): Plugin {
  return {
    name: 'first-load',
    apply: 'build',
    generateBundle(_options, bundle) {
      const chunks = Object.values(bundle).filter((file): file is Rolldown.OutputChunk => file.type === 'chunk');
      const wanted = new Set<string>();
      const add = (fileName: string) => {
        if (wanted.has(fileName)) return;
        wanted.add(fileName);
        chunks.find((chunk) => chunk.fileName === fileName)?.imports.forEach(add);
      };
      chunks
        .filter((chunk) => chunk.isEntry || chunk.facadeModuleId?.endsWith(page))
        .forEach(({ fileName }) => add(fileName));
      const bytes = chunks
        .filter(({ fileName }) => wanted.has(fileName))
        .reduce((sum, { code }) => sum + brotliCompressSync(code).length, 0);
      const words = `First load of ${page}: ${Math.round(bytes / 1000)} kB of compressed JavaScript in ${wanted.size} files`;
      if (bytes > LIMIT) this.error(`${words}, above the limit of ${LIMIT / 1000} kB`);
      this.info(words);
    },
  };
}
