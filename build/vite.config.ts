import { builtinModules } from 'node:module';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { licencesInBundle } from './licences/vite-plugin.ts';
import { startChunks } from './vite/start-chunks.ts';

const inProject = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));

/** The older test runtime (Electron 33) and the shipped one run the same bundle. */
const TARGET = { renderer: 'chrome130', main: 'node20' };
/** One „ in a script, and the browser keeps two bytes for each of its two million characters, and decodes them one by one. */
const CHARSET = 'ascii';
const PROVIDED_BY_ELECTRON = ['electron', ...builtinModules, /^node:/];

const startGroups = startChunks(
  { first: inProject('renderer/app/start/first-check.ts'), window: inProject('renderer/app/main.tsx') },
  { printing: inProject('renderer/app/print/main.tsx') },
);

/** One `vite build --app` makes the three parts of the program: renderer, main process and preload script. */
export default defineConfig({
  root: inProject('renderer'),
  base: '/',
  plugins: [react(), licencesInBundle(inProject(''))],
  worker: { format: 'es', rolldownOptions: { output: { charset: CHARSET } } },
  resolve: {
    alias: {
      // Its version for browsers decodes by innerHTML: impossible in a worker, and a needless opening for HTML elsewhere.
      'decode-named-character-reference': inProject('node_modules/decode-named-character-reference/index.js'),
    },
  },
  builder: {},
  environments: {
    client: {
      build: {
        outDir: inProject('dist/renderer'),
        emptyOutDir: true,
        target: TARGET.renderer,
        sourcemap: false,
        // Inlined assets would be data: addresses, which the content security policy refuses for fonts and workers.
        assetsInlineLimit: 0,
        modulePreload: { polyfill: false },
        // Files come from the disk, not over a network: one large bundle is no problem here.
        chunkSizeWarningLimit: 4096,
        rolldownOptions: {
          input: [inProject('renderer/index.html'), inProject('renderer/print.html')],
          output: { codeSplitting: { groups: startGroups }, charset: CHARSET },
        },
      },
    },
    main: {
      consumer: 'server',
      resolve: { noExternal: true, external: ['electron'] },
      build: {
        outDir: inProject('dist/main'),
        emptyOutDir: true,
        copyPublicDir: false,
        target: TARGET.main,
        minify: false,
        rolldownOptions: {
          input: { main: inProject('electron/main.ts') },
          external: PROVIDED_BY_ELECTRON,
          output: { format: 'es', entryFileNames: '[name].js' },
        },
      },
    },
    preload: {
      consumer: 'server',
      resolve: { noExternal: true },
      build: {
        outDir: inProject('dist/preload'),
        emptyOutDir: true,
        copyPublicDir: false,
        target: TARGET.renderer,
        minify: false,
        // A sandboxed preload script must be CommonJS.
        rolldownOptions: {
          // Each complete in itself: a sandboxed preload script can load no other file.
          input: { preload: inProject('electron/preload.ts'), 'preload-print': inProject('electron/preload-print.ts') },
          external: PROVIDED_BY_ELECTRON,
          output: { format: 'cjs', entryFileNames: '[name].cjs' },
        },
      },
    },
  },
});
