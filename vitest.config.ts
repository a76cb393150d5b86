import { defineConfig } from 'vitest/config';

/** `unit` needs nothing but Node; `real` starts real programs on loopback; `acceptance` needs root or a compiler. */
export default defineConfig({
  test: {
    reporters: ['default'],
    setupFiles: ['tests/fuzz/fixed-seed.ts'],
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/**/*.real.test.ts', 'tests/acceptance/**'],
          testTimeout: 20_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'real',
          maxConcurrency: 2,
          include: ['tests/**/*.real.test.ts'],
          testTimeout: 300_000,
          hookTimeout: 300_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'acceptance',
          include: ['tests/acceptance/**/*.test.ts'],
          testTimeout: 900_000,
          hookTimeout: 900_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
