import { defineConfig } from 'vite';

const commands = ['main', 'worker', 'migrate', 'demo', 'import', 'demo-sessions', 'schema', 'insights-thread'];

export default defineConfig({
  resolve: { tsconfigPaths: true },
  build: {
    ssr: true,
    target: 'node20',
    outDir: '../../dist/apps/api',
    emptyOutDir: true,
    sourcemap: true,
    minify: false,
    rolldownOptions: {
      input: Object.fromEntries(commands.map((command) => [command, `src/${command}.ts`])),
      output: { format: 'esm', entryFileNames: '[name].js' },
    },
  },
});
