/** The tests that need no browser: units, contracts, and the house itself. */
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    include: ['test/**/*.test.{ts,tsx,mjs}'],
    exclude: ['test/e2e/**', '**/node_modules/**'],
    allowOnly: false,
    setupFiles: ['test/kit/propertySeed.ts'],
    // Threads end with the process, so that a run that is stopped leaves nothing behind.
    pool: 'threads',
    // Some tests start LibreOffice or the command; a slow machine must not turn them red.
    testTimeout: 30_000,
    hookTimeout: 120_000,
  },
});
