// `npm run bench -- NAME [FILE…]`: runs one of the measurements below and prints its lines of JSON.
// The engine works in one thread (`--single-threaded`): what its compiler and its collector of garbage do beside a run is
// counted with it, and no processor is spent on sharing that work out.
// Instances are generated from seeds; files are only measured when they are named.
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { measureClick } from './click/measure-click.ts';
import { compareInOneScript } from './matching/in-one-script.ts';
import { measureStart } from './start/measure-start.ts';

type Measurement = (files: readonly { name: string; text: string }[]) => Promise<void>;

const MEASUREMENTS: Readonly<Record<string, Measurement>> = {
  click: measureClick,
  matching: compareInOneScript,
  start: measureStart,
};

const [name, ...paths] = process.argv.slice(2);
const measurement = name === undefined ? undefined : MEASUREMENTS[name];
if (measurement === undefined) {
  console.error(`Usage: npm run bench -- NAME [FILE…], where NAME is one of: ${Object.keys(MEASUREMENTS).join(', ')}`);
  process.exitCode = 1;
} else {
  await measurement(paths.map((path) => ({ name: basename(path), text: readFileSync(path, 'utf8') })));
}
