// A query cut into words, and the reader that takes one after the other.
import { FormulaFailure } from '../formula/matrix.ts';

export interface Word {
  readonly kind: 'name' | 'quoted' | 'number' | 'sign' | 'end';
  readonly text: string;
}

const pattern =
  /\s*(?:'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)"|`([^`]*)`|(-?\d+(?:\.\d+)?)|([A-Za-z_][\w]*)|(<=|>=|<>|!=|[^\s]))/gy;

export function queryWords(text: string): Word[] {
  const words: Word[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const [, single, double, ticked, number, name, sign] = match;
    const quoted = single ?? double;
    if (quoted !== undefined) words.push({ kind: 'quoted', text: quoted.replace(/\\(.)/g, '$1') });
    else if (ticked !== undefined) words.push({ kind: 'name', text: ticked });
    else if (number !== undefined) words.push({ kind: 'number', text: number });
    else if (name !== undefined) words.push({ kind: 'name', text: name });
    else words.push({ kind: 'sign', text: sign ?? '' });
  }
  return words;
}

const end: Word = { kind: 'end', text: '' };

export const queryFailure = (what: string): FormulaFailure =>
  new FormulaFailure('VALUE', `No se entiende la consulta de QUERY: ${what}`);

export const queryNotOffered = (what: string): FormulaFailure =>
  new FormulaFailure('VALUE', `QUERY: «${what}» no está disponible en el espacio sin conexión.`);

export class WordReader {
  readonly #words: readonly Word[];
  #place = 0;

  constructor(text: string) {
    this.#words = queryWords(text);
  }

  get next(): Word {
    return this.#words[this.#place] ?? end;
  }

  take(): Word {
    const word = this.next;
    this.#place += 1;
    return word;
  }

  /** Are the next words these names or signs, whatever their case? */
  sees(...texts: readonly string[]): boolean {
    return texts.every((text, ahead) => {
      const word = this.#words[this.#place + ahead];
      return word !== undefined && word.kind !== 'quoted' && word.text.toLowerCase() === text;
    });
  }

  takes(...texts: readonly string[]): boolean {
    if (!this.sees(...texts)) return false;
    this.#place += texts.length;
    return true;
  }

  expect(text: string): void {
    if (!this.takes(text)) throw queryFailure(`se esperaba «${text}» donde dice «${this.next.text || 'fin'}».`);
  }
}
