import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    setupFiles: ['test/support/each-file.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    env: { TZ: 'UTC' },
    // No file of tp keeps state, so that files of tests can share what has been loaded: half of the time went into loading.
    isolate: false,
    maxWorkers: '100%',
  },
});
