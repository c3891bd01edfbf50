import { defineConfig, type Plugin } from 'vite';

/** All that the box may load: the fewer programs see a ballot, the fewer are to be trusted with it. */
const MAY_LOAD = /^(node:|(pg|fastify|@hpke\/core)$)/;

const loadsLittle: Plugin = {
  name: 'loads-little',
  generateBundle(_, bundle) {
    const loaded = Object.values(bundle).flatMap((chunk) => (chunk.type === 'chunk' ? chunk.imports : []));
    const strange = loaded.filter((name) => !(name in bundle) && !MAY_LOAD.test(name));
    if (strange.length > 0) this.error(`The ballot box would load ${strange.join(', ')}`);
  },
};

export default defineConfig({
  resolve: { tsconfigPaths: true },
  plugins: [loadsLittle],
  build: {
    ssr: true,
    target: 'node20',
    outDir: '../../dist/apps/ballot',
    emptyOutDir: true,
    sourcemap: true,
    minify: false,
    rolldownOptions: {
      input: { main: 'src/main.ts' },
      output: { format: 'esm', entryFileNames: '[name].js' },
      // What the box does not call stays out, with all that it would load.
      treeshake: { moduleSideEffects: false },
    },
  },
});
