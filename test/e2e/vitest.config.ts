/** The browser tests: one production build of the page, then real Chromium. */
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

// vitest takes its configuration from the default export only.
export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: {
    include: ['test/e2e/**/*.test.ts'],
    globalSetup: ['test/e2e/buildPage.ts'],
    environment: 'node',
    // Two cores are enough for one browser at a time.
    fileParallelism: false,
    // A loaded machine is slow, not wrong.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
