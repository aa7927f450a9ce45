import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { firstPage } from './src/firstPage/vitePlugin.ts';
import { agreementKernel } from './src/kernel/vitePlugin.ts';
import { offline } from './src/offline/vitePlugin.ts';

const PORT = Number(process.env.PORT || 4173);

export default defineConfig({
  // Relative addresses, so that any static host serves the build from any sub-path.
  base: './',
  publicDir: 'public',
  plugins: [react(), agreementKernel(), firstPage(), offline()],
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
