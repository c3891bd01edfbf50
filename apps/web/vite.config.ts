import react from '@vitejs/plugin-react';
import { defaultClientConditions, defineConfig } from 'vite';
import { compiledMessages } from './build/compiled-messages.ts';
import { compressedAssets } from './build/compressed-assets.ts';
import { firstLoad } from './build/first-load.ts';
import { markdown } from './build/markdown.ts';
import { ownOperations } from './build/own-operations.ts';
import { thirdPartyNotices } from './build/third-party-notices.ts';

const api = `http://localhost:${process.env['PORT'] ?? 3000}`;

const HOME = new RegExp(
  [
    'apps/web/src/home/',
    'libs/recognition/web/src/(feed|card|composer|home|thanks/home-thanks|recognition\\.graphql)',
    'libs/notifications/web/src/bell/(bell|use-unread|notice\\.graphql)',
    'libs/principles/web/src/(home|principle/principle\\.graphql)',
    'libs/pulse/web/src/(today|list/pulses\\.graphql|words/|protocol/known-pulse|device/(ballot-record|kept|tidied))',
    'libs/pulse/web/src/done/input-done',
    'node_modules/idb-keyval/',
    'libs/people/web/src/team/(your-team|team\\.graphql|team\\.module)',
  ]
    .map((part) => `${part}(?!.*(own-menu|-dialog|composer-form|picker|recipient|use-give|composer\\.graphql))`)
    .join('|'),
);

export default defineConfig({
  plugins: [
    react(),
    compiledMessages(),
    compressedAssets(),
    firstLoad('home/home-page.tsx'),
    markdown(),
    ownOperations(),
    thirdPartyNotices(),
  ],
  // RxJS comes in the language of today's browsers where it is asked for so.
  resolve: { tsconfigPaths: true, conditions: ['es2015', ...defaultClientConditions] },
  build: {
    outDir: '../../dist/apps/web',
    emptyOutDir: true,
    // Nothing inline: the content policy takes files of this site only.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    sourcemap: true,
    // firstLoad holds the whole to its limit; one large file of libraries is meant.
    chunkSizeWarningLimit: 600,
    rolldownOptions: {
      // A library's index only names what it exports: a page that takes one part loads that part alone.
      treeshake: { moduleSideEffects: [{ test: /libs\/.*\/src\/index\.ts$/, sideEffects: false }] },
      output: {
        // What every page needs comes in two files instead of a dozen: each costs a kilobyte of headers.
        codeSplitting: {
          groups: [
            {
              name: 'base',
              test: /node_modules\/(@apollo|graphql|graphql-ws|react|react-dom|react-router|rxjs|use-intl)\//,
            },
            {
              name: 'parts',
              test: /libs\/platform\/ui\/src\/(form\/api-error|identity|live|page|state|time|web|words|theme)\//,
            },
            // What home shows at once, without what opens only when it is pressed.
            { name: 'home', test: HOME },
          ],
        },
      },
    },
  },
  server: { proxy: { '/graphql': { target: api, ws: true } } },
});
