import { defineConfig } from 'vite';

/** The attacks, and the API that they are made on. */
export default defineConfig({
  resolve: { tsconfigPaths: true },
  build: {
    ssr: true,
    target: 'node20',
    outDir: '../../dist/apps/attack',
    emptyOutDir: true,
    minify: false,
    rolldownOptions: {
      input: { main: 'src/main.ts', 'api-server': 'src/api-server.ts' },
      output: { format: 'esm', entryFileNames: '[name].js' },
    },
  },
});
