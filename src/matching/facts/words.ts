// Whole words of a text, without case and accents, so that "marca" is found in "Registro de marca" and never in "comarca".
// Words that say nothing about a subject, and those of fewer than three letters, are left out.
import { folded } from '../../define/columns/column.ts';

const emptyWords = new Set(
  (
    'una uno unos unas los las del con sin por para que como mas muy sus sobre entre desde hasta esta este esto estas ' +
    'estos pero hay ser son fue tema temas taller sesion sesiones curso cursos basico general nivel inicial ' +
    'the and for with from into about this that these those how what are was session sessions course workshop ' +
    'uma uns umas dos das com sem por para que como mais muito seus suas sobre entre desde ate esta este isto sessao'
  ).split(' '),
);

/** Each word once, in order of appearance. */
export function wordsOf(...texts: readonly string[]): readonly string[] {
  const words = new Set<string>();
  for (const text of texts) {
    for (const word of folded(text).split(/[^\p{L}\p{N}]+/u)) {
      if (word.length >= 3 && !emptyWords.has(word)) words.add(word);
    }
  }
  return [...words];
}

/** Numbers for words (or any names): the same word has the same number. */
export class Numbering {
  private readonly numbers = new Map<string, number>();
  /** What was numbered, as it was written. */
  private readonly written = new Map<string, number>();

  /** The number of a name, given now if it has none; -1 for an empty name. */
  of(name: string): number {
    const known = this.written.get(name);
    if (known !== undefined) return known;
    const key = folded(name);
    if (key === '') return -1;
    const number = this.numbers.get(key) ?? this.numbers.size;
    this.numbers.set(key, number);
    this.written.set(name, number);
    return number;
  }

  /** The number of a name that was numbered before; -1 for any other. */
  find(name: string): number {
    return this.written.get(name) ?? this.numbers.get(folded(name)) ?? -1;
  }
}
