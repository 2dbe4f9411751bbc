import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      {
        oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
        test: {
          name: 'unit',
          include: ['test/**/*.test.{ts,tsx}'],
          // Files share one world of modules: loading them anew for each took four times as long as the tests.
          isolate: false,
          exclude: ['test/journeys/**', 'test/hostile/browser/**'],
          server: { deps: { inline: ['stopword'] } },
        },
      },
      {
        test: {
          name: 'journeys',
          globalSetup: 'test/journeys/temporary-folder.ts',
          include: ['test/journeys/**/*.test.ts'],
          fileParallelism: false,
          // One process, and so one browser of each kind, for all files.
          isolate: false,
          // Browsers are busy machines: one that stumbles is asked once more, and the run says so (`scripts/test`).
          retry: 1,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
        test: {
          name: 'hostile',
          include: ['test/hostile/browser/**/*.test.ts'],
          fileParallelism: false,
          isolate: false,
          testTimeout: 120_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
