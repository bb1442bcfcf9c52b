import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/browser/**', 'node_modules/**'],
    setupFiles: ['tests/fixtures/setup.ts'],
    // Two cores are what the slowest machine has, and some tests start processes of their own.
    maxWorkers: 2,
    testTimeout: 60_000,
  },
});
