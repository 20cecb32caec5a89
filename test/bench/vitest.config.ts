/** The measurements that need a browser: they tell figures, and fail only where there is nothing to measure. */
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

// vitest takes its configuration from the default export only.
export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: { include: ['test/bench/**/*.page.ts'], environment: 'node', testTimeout: 300_000, disableConsoleIntercept: true, reporters: ['dot'] },
});
