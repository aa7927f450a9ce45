import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { agreementKernel } from './src/kernel/vitePlugin.ts';

const PORT = Number(process.env.PORT || 4173);

export default defineConfig({
  // Relative addresses, so that any static host serves the build from any sub-path.
  base: './',
  publicDir: 'public',
  plugins: [react(), agreementKernel()],
  build: { target: 'es2022', outDir: 'dist' },
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
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
