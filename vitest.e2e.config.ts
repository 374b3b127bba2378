import { defineConfig } from 'vitest/config';

/** Tests that drive a real browser with the built extension; one file at a time, for there is one screen. */
export default defineConfig({
  test: {
    include: ['test/e2e/**/*.test.ts'],
    pool: 'forks',
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // A browser on a busy machine now and then keeps a test waiting too long.
    retry: 2,
  },
});
