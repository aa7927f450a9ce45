import { readFileSync } from 'node:fs';
import react from '@vitejs/plugin-react';
import type { HtmlTagDescriptor, Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { decodeDataSetList } from './src/data/dataSetList.ts';
import { agreementKernel } from './src/kernel/vitePlugin.ts';
import { offline } from './src/offline/vitePlugin.ts';

const PORT = Number(process.env.PORT || 4173);

export default defineConfig({
  // Relative addresses, so that any static host serves the build from any sub-path.
  base: './',
  publicDir: 'public',
  plugins: [react(), agreementKernel(), preloads(), offline()],
  build: {
    target: 'es2022',
    outDir: 'dist',
    // All that the first page needs comes in one file: fewer requests, and it compresses better than in twenty.
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [{ name: (id, chunking) => (isNeededFirst(id, chunking) ? 'first' : null) }],
        },
      },
    },
  },
  // Workers load their larger parts when they need them.
  worker: { format: 'es' },
  server: { host: true },
  // All that the preview gives is public: it may be reached by whatever name the machine has.
  preview: { host: true, allowedHosts: true, port: PORT, strictPort: true },
  test: {
    env: { TZ: 'UTC' },
    retry: 0,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/browser/**'],
          // A test that hangs must end; how fast a test is says nothing on a machine that others use too.
          testTimeout: 120_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          environment: 'node',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: ['tests/globalSetup.ts'],
          // A page on a slow machine, not a wait for something that should be quick.
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});

/**
 * Lets the browser fetch the first data set and the Latin letters together with the program, and not after it:
 * the table is painted one round trip earlier.
 */
function preloads(): Plugin {
  return {
    name: 'preloads',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (_html, { bundle }) => [
        ...Object.keys(bundle ?? {})
          .filter((file) => /latin-wght-normal.*\.woff2$/.test(file))
          .map(
            (file): HtmlTagDescriptor => ({
              tag: 'link',
              attrs: { rel: 'preload', href: `./${file}`, as: 'font', crossorigin: true },
              injectTo: 'head',
            }),
          ),
        // Before the style sheets: a script after them would wait for them.
        { tag: 'script', children: earlyScript(firstDataFiles()), injectTo: 'head-prepend' },
      ],
    },
  };
}

function firstDataFiles(): readonly string[] {
  const list: unknown = JSON.parse(readFileSync(new URL('public/data/index.json', import.meta.url), 'utf8'));
  const [first] = decodeDataSetList(list);
  if (first === undefined) throw new Error('data set list empty: public/data/index.json');
  const files = ['datapackage.json', 'resolutions.csv', 'votes.csv', 'states.csv', 'problems.csv'];
  return ['index.json', ...files.map((file) => `${first.path}/${file}`)].map((file) => `data/${file}`);
}

/**
 * Asks for texts that `src/data/earlyTexts.ts` hands over. A link that names another data set has no use for the first
 * one's files. What fails is told to whoever asks for it, and to nobody before. A browser takes long over the first
 * date that it writes and keeps what it learns: it does that while it has nothing else to do, too.
 */
function earlyScript(files: readonly string[]): string {
  return `if (!/[?&]data=/.test(location.search)) {
  window.earlyTexts = new Map(${JSON.stringify(files)}.map((file) => {
    const answer = fetch(file).then(async (response) => {
      const { ok, status } = response;
      return { ok, status, text: ok ? await response.text() : '' };
    });
    answer.catch(() => {});
    return [file, answer];
  }));
}
new Intl.DateTimeFormat(navigator.language.startsWith('zh') ? 'zh-Hans' : 'en');`;
}

interface ModuleGraph {
  getModuleInfo(id: string): { readonly isEntry: boolean; readonly importers: readonly string[] } | null;
}

const neededFirst = new Map<string, boolean>();

/** Whether the entry reaches a module without a dynamic import on the way. */
function isNeededFirst(id: string, graph: ModuleGraph): boolean {
  const known = neededFirst.get(id);
  if (known !== undefined) return known;
  // A module that imports itself in a circle is not needed for that reason.
  neededFirst.set(id, false);
  const module = graph.getModuleInfo(id);
  const isNeeded =
    module !== null &&
    (module.isEntry || module.importers.some((importer) => isNeededFirst(importer, graph)));
  neededFirst.set(id, isNeeded);
  return isNeeded;
}
