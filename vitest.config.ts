import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/e2e/**', '**/node_modules/**'],
    pool: 'threads',
    maxWorkers: 2,
    // Hostile pages are large on purpose; a busy machine must not make them fail.
    testTimeout: 30_000,
  },
});
