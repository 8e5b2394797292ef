// Everything that has to hold: types, lint, unused code and the build, two at a time; then tests; then journeys.
import './ensure-installed.mjs';
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
/** The programs as Node files, so that no shell and no PATH is needed. */
const programs = {
  tsc: 'typescript/bin/tsc',
  biome: '@biomejs/biome/bin/biome',
  knip: 'knip/bin/knip.js',
  tsx: 'tsx/dist/cli.mjs',
  vitest: 'vitest/vitest.mjs',
};
/** The longest begin first. */
const sideBySide = [
  ['types of tools and tests', 'tsc', '-p', 'tsconfig.node.json'],
  ['format, lint and layers', 'biome', 'check', '--error-on-warnings', '.'],
  ['build', 'tsx', 'tools/build.ts'],
  ['unused files and exports', 'knip'],
  ['types of the sidebar', 'tsc', '-p', 'tsconfig.sidebar.json'],
  ['types of the server', 'tsc', '-p', 'tsconfig.server.json'],
  ['types of the page', 'tsc', '-p', 'tsconfig.page.json'],
];
const oneByOne = [
  ['unit, property and contract tests', 'vitest', 'run', '--project', 'unit'],
  ['journeys in a browser', 'vitest', 'run', '--project', 'journeys'],
];

const seconds = (since) => ((performance.now() - since) / 1000).toFixed(1);
const started = performance.now();

/** Ends everything where the step fails. */
async function step([name, program, ...args], stdio) {
  const begun = performance.now();
  const child = spawn(process.execPath, [`${root}node_modules/${programs[program]}`, ...args], { cwd: root, stdio });
  const said = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => said.push(chunk));
  const status = await new Promise((resolve) => child.on('close', resolve));
  if (said.length > 0) process.stdout.write(`\n▸ ${name}\n${Buffer.concat(said)}`);
  if (status !== 0) {
    console.error(`\n✗ ${name} failed after ${seconds(begun)} s`);
    process.exit(status ?? 1);
  }
  console.log(`✓ ${name} (${seconds(begun)} s)`);
}

const waiting = [...sideBySide];
const work = async () => {
  for (let next = waiting.shift(); next; next = waiting.shift()) await step(next, 'pipe');
};
await Promise.all([work(), work()]);
for (const each of oneByOne) {
  console.log(`\n▸ ${each[0]}`);
  await step(each, 'inherit');
}
console.log(`\nAll green in ${seconds(started)} s`);
