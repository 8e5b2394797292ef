// What two texts have in common: whole words without accents, case and endings of the plural, and of a list those
// entries whose every word is said.
import { folded } from '../define/columns/column.ts';
import { wordsOf } from './facts/words.ts';

/** As names are compared: without accents, case and signs. */
export function plain(name: string): string {
  return folded(name)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Words of every project and of every wish, which tell none from another. */
const general = new Set(
  (
    'proyecto projeto project programa programme iniciativa initiative enfoque abordagem approach asesoria assessoria ' +
    'advisory fortalecer strengthen mejorar melhorar improve conocer conhecer know aprender learn aprovechar ' +
    'aproveitar aspecto aspect buena boa good practica pratica practice trabajo trabalho trabajar trabalhar work ' +
    'quieren querem want nuestro nuestra nosso nossa our ellas ellos elas eles they otro otra outro outra other ' +
    'forma manera maneira way hacer fazer make cada todos todas everyone tambien tambem also donde onde where ' +
    'cuando quando when queremos puede pueden pode podem can dentro tienen tem have cuando'
  )
    .split(' ')
    .map(keyOf),
);

/** One key for "mujer" and "mujeres", "clase" and "clases". */
function keyOf(word: string): string {
  return word.length > 4 ? word.replace(/(es|e|s)$/, '') : word;
}

export type Said = ReadonlySet<string>;

export function saidIn(...texts: readonly string[]): Said {
  return new Set(
    wordsOf(...texts)
      .map(keyOf)
      .filter((key) => !general.has(key)),
  );
}

/** Words of a text that are said elsewhere, as they stand in the text, each once. */
export function wordsSaid(text: string, said: Said): readonly string[] {
  const found = new Map<string, string>();
  for (const word of text.toLowerCase().split(/[^\p{L}\p{N}]+/u)) {
    const [key = ''] = saidIn(word);
    if (said.has(key) && !found.has(key)) found.set(key, word);
  }
  return [...found.values()];
}

/** Entries of a list, each written once. */
export function entriesOf(list: string): readonly string[] {
  return [...new Set(list.split(/[,;\n]/).map((entry) => entry.trim()))].filter((entry) => entry !== '');
}

/** Of a list the entries whose every word is said. */
export function entriesSaid(list: string, said: Said): readonly string[] {
  return entriesOf(list).filter((entry) => {
    const keys = saidIn(entry);
    return keys.size > 0 && [...keys].every((key) => said.has(key));
  });
}
