// Unit, property and contract tests; the browser journeys have a project of their own.
// Two workers at most, for a machine with two cores.
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          globalSetup: ['test/product/build-once.ts'],
          setupFiles: ['test/contracts/google-api/watch-requests.ts'],
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: ['test/journeys/**'],
          testTimeout: 30_000,
          // Files share loaded modules, and with them one installed workbook that each test copies; none keeps state in them.
          isolate: false,
          maxWorkers: 2,
        },
      },
      {
        test: {
          name: 'journeys',
          globalSetup: ['test/product/build-once.ts', 'test/journeys/sample-folder.ts'],
          setupFiles: ['test/contracts/google-api/watch-requests.ts'],
          include: ['test/journeys/**/*.test.ts'],
          testTimeout: 240_000,
          hookTimeout: 240_000,
          // Each journey has a server and a browser of its own.
          maxWorkers: 2,
        },
      },
    ],
  },
});
