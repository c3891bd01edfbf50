import { readdirSync } from 'node:fs';
import path from 'node:path';
import { defineConfig } from 'vite';

/** Each folder under src but shared/ is a benchmark: main.ts, and the processes that it starts beside it. */
const programs = readdirSync('src', { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'shared')
  .flatMap(({ name }) => readdirSync(path.join('src', name)).map((file) => path.join(name, path.parse(file).name)));

export default defineConfig({
  resolve: { tsconfigPaths: true },
  build: {
    ssr: true,
    target: 'node20',
    outDir: '../../dist/apps/bench',
    emptyOutDir: true,
    minify: false,
    rolldownOptions: {
      input: Object.fromEntries(programs.map((program) => [program, `src/${program}.ts`])),
      output: { format: 'esm', entryFileNames: '[name].js' },
    },
  },
});
