// `npm run features`: each feature of docs/features.md with the tests that exercise it through the built add-on.
// Ends with 1 where a feature has none.
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { featureTests } from '../test/features.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const read = (path: string) => readFileSync(path, 'utf8');

interface Feature {
  readonly id: string;
  readonly what: string;
  /** How much of it stands today, as the page says it: *missing*, *in part* or *stands*, and what. */
  readonly today: string;
}

/** The rows of the tables of docs/features.md. */
export function listedFeatures(): readonly Feature[] {
  const rows = read(join(root, 'docs/features.md')).matchAll(/^\| ([A-Z]\d+) \| (.+?) \| (.+?) \|$/gm);
  return [...rows].map(([, id = '', what = '', today = '']) => ({ id, what, today }));
}

/** A file of tests and all that it takes from test/ and demo/. */
function withImports(file: string, found = new Map<string, string>()): ReadonlyMap<string, string> {
  if (found.has(file) || !existsSync(file)) return found;
  const source = read(file);
  found.set(file, source);
  for (const [, path = ''] of source.matchAll(/^(?:import (?!type )|export |\} )[^;]*?from '(\.[^']+)'/gm)) {
    const imported = join(dirname(file), path);
    if (/^(?:test|demo)\//.test(relative(root, imported))) withImports(imported, found);
  }
  return found;
}

/** A test of this name, or a step of a journey that says it. */
function holds(source: string, name: string, isTestFile: boolean): boolean {
  const begins = isTestFile
    ? String.raw`(?:\b(?:it|test)(?:\.\w+)*\(|^ *\)\(|^ {2,}\]\)\(|\bsays:)`
    : String.raw`\bsays:`;
  const quoted = name.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
  return new RegExp(`${begins}\\s*'${quoted}'`, 'm').test(source);
}

/** What is wrong with a test that is named for a feature; empty where nothing is. */
export function faultOf(file: string, name: string): string {
  const path = join(root, 'test', file);
  if (!existsSync(path)) return `test/${file} is not there`;
  const reached = withImports(path);
  const isThere = [...reached].some(([each, source]) => holds(source, name, each === path));
  if (!isThere) return `test/${file} has no test «${name}»`;
  const onBuild = [...reached.values()].some((source) => /Workspace\.open\(|workspace\/server\//.test(source));
  return onBuild ? '' : `test/${file} does not use the built add-on`;
}

function print(): number {
  let without = 0;
  for (const { id, what } of listedFeatures()) {
    const tests = Object.entries(featureTests[id] ?? {});
    if (tests.length === 0) without += 1;
    console.log(`${id}  ${what}${tests.length === 0 ? '\n    NO TEST' : ''}`);
    for (const [file, names] of tests) for (const name of names) console.log(`    test/${file}: ${name}`);
  }
  if (without > 0) console.error(`${without} features have no test.`);
  return without > 0 ? 1 : 0;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.exitCode = print();
