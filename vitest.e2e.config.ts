import { defineConfig } from 'vitest/config';

/** Tests that drive a real browser with the built extension; one file at a time, for there is one screen. */
export default defineConfig({
  test: {
    include: ['test/e2e/**/*.test.ts'],
    pool: 'forks',
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // The first audit of a freshly started browser is sometimes lost; the cause is still to be found.
    retry: 2,
  },
});
