// The command line of the demo, and the folder that it is to fill.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';

/** What is wrong with the command, in words for whoever typed it. */
export class WrongCommand extends Error {}

const usage = 'Uso: npm run demo -- --out CARPETA';

/** The absolute folder of `--out`, which is there and can be written. */
export function outFolder(args: readonly string[]): string {
  const folder = resolve(outOf(args));
  const trial = join(folder, '.entrepares');
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(trial, '');
    rmSync(trial);
  } catch (error) {
    throw new WrongCommand(`No se puede escribir en ${folder} (${(error as Error).message}). Elija otra carpeta.`);
  }
  return folder;
}

function outOf(args: readonly string[]): string {
  let out: string | undefined;
  try {
    out = parseArgs({ args: [...args], options: { out: { type: 'string' } } }).values.out;
  } catch (error) {
    throw new WrongCommand(`${(error as Error).message}\n${usage}`);
  }
  if (out === undefined || out === '') throw new WrongCommand(`Falta decir dónde dejar los archivos.\n${usage}`);
  return out;
}
