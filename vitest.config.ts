// Unit, property and contract tests; the browser journeys have a project of their own.
// Two workers at most, for a machine with two cores.
import { readFileSync } from 'node:fs';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Files that take longest begin first, so that no worker waits at the end for one of them. */
const longest = [
  'journeys/main-job',
  'journeys/peer-advisory',
  'journeys/monday',
  'journeys/workspace-page',
  'journeys/accessibility',
  'contracts/operations',
  'demo/sample-data',
  'reliability/damaged-workbook',
  'appsscript/interrupted-installation',
  'reliability/crash-sweep',
];

/**
 * A worker serves files of one environment only: where the next file asks for another, it ends, with all that it has
 * loaded and the workbook that it has installed. So those that want a document come last, one after another.
 */
const wantsDocument = ({ moduleId }: TestSpecification) =>
  readFileSync(moduleId, 'utf8').startsWith('// @vitest-environment ');

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const placed = (await super.sort(files)).map((file) => {
      const at = longest.findIndex((name) => file.moduleId.includes(`/test/${name}.test.`));
      return { file, place: wantsDocument(file) ? longest.length + 1 : at < 0 ? longest.length : at };
    });
    return placed.sort((one, other) => one.place - other.place).map(({ file }) => file);
  }
}

export default defineConfig({
  test: {
    sequence: { sequencer: LongestFirst },
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
          // Each journey has a server and a browser of its own; of what they share, none keeps state.
          isolate: false,
          maxWorkers: 2,
        },
      },
    ],
  },
});
