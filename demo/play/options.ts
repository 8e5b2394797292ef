// The command line of the demo, and the folder that it is to fill.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { firstProgramme } from '../../src/programmes/programme-names.ts';
import { isLanguage, type Language, languages } from '../../src/text/language.ts';
import { hasStory, type StoryKey, storyKeys } from './stories.ts';

/** What is wrong with the command, in words for whoever typed it. */
export class WrongCommand extends Error {}

/** All of them, each in a folder of its own. */
const EVERY = 'all';

const usage = `Uso: npm run demo -- --out CARPETA [--programme ${[...storyKeys, EVERY].join('|')}] [--language ${languages.join('|')}]`;

export interface DemoOptions {
  /** Absolute; it is there and can be written. */
  readonly folder: string;
  /** Whose story is played; of several, each goes to a folder of its name in there. */
  readonly programmes: readonly StoryKey[];
  /** What the workbook speaks. */
  readonly language: Language;
}

export function optionsOf(args: readonly string[]): DemoOptions {
  const { out, language, programme } = valuesOf(args);
  if (out === undefined || out === '') throw new WrongCommand(`Falta decir dónde dejar los archivos.\n${usage}`);
  if (!isLanguage(language))
    throw new WrongCommand(
      `Entrepares no habla «${language}». Elija uno de sus idiomas: ${languages.join(', ')}.\n${usage}`,
    );
  const programmes = programme === EVERY ? storyKeys : hasStory(programme) ? [programme] : undefined;
  if (!programmes)
    throw new WrongCommand(
      `No hay una historia de «${programme}». Elija una de éstas, o ${EVERY}: ${storyKeys.join(', ')}.\n${usage}`,
    );
  return { folder: writable(resolve(out)), programmes, language };
}

function writable(folder: string): string {
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

function valuesOf(args: readonly string[]): {
  readonly out?: string | undefined;
  readonly language: string;
  readonly programme: string;
} {
  try {
    const options = {
      out: { type: 'string' },
      language: { type: 'string', default: 'es' },
      programme: { type: 'string', default: firstProgramme },
    } as const;
    return parseArgs({ args: [...args], options }).values;
  } catch (error) {
    throw new WrongCommand(`${(error as Error).message}\n${usage}`);
  }
}
