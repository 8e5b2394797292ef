// Everything that has to hold, in the order in which it fails fastest: types, lint, unused code, build, tests, journeys.
import './ensure-installed.mjs';
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const steps = [
  ['types of the server', 'tsc', '-p', 'tsconfig.server.json'],
  ['types of the sidebar', 'tsc', '-p', 'tsconfig.sidebar.json'],
  ['types of the page', 'tsc', '-p', 'tsconfig.page.json'],
  ['types of tools and tests', 'tsc', '-p', 'tsconfig.node.json'],
  ['format, lint and layers', 'biome', 'check', '--error-on-warnings', '.'],
  ['unused files and exports', 'knip'],
  ['build', 'tsx', 'tools/build.ts'],
  ['unit, property and contract tests', 'vitest', 'run', '--project', 'unit'],
  ['journeys in a browser', 'vitest', 'run', '--project', 'journeys'],
];

const seconds = (since) => ((performance.now() - since) / 1000).toFixed(1);
const started = performance.now();
for (const [name, command, ...args] of steps) {
  console.log(`\n▸ ${name}`);
  const begun = performance.now();
  const { status } = spawnSync(process.execPath, [`${root}node_modules/${binaries()[command]}`, ...args], {
    cwd: root,
    stdio: 'inherit',
  });
  if (status !== 0) {
    console.error(`\n✗ ${name} failed after ${seconds(begun)} s`);
    process.exit(status ?? 1);
  }
  console.log(`✓ ${name} (${seconds(begun)} s)`);
}
console.log(`\nAll green in ${seconds(started)} s`);

/** The programs as Node files, so that no shell and no PATH is needed. */
function binaries() {
  return {
    tsc: 'typescript/bin/tsc',
    biome: '@biomejs/biome/bin/biome',
    knip: 'knip/bin/knip.js',
    tsx: 'tsx/dist/cli.mjs',
    vitest: 'vitest/vitest.mjs',
  };
}
