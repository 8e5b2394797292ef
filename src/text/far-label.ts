// Long labels of the code, of which other languages than Spanish stay with the words of their language: a sentence of
// help or of a form is never read back, as the name of a column is, so no run needs it in a language that it does not
// speak. The build puts them in the place of labels that are long (tools/far-labels.ts).
import type { Language, Translated } from './language.ts';

export type FarTexts = Readonly<Record<string, string>>;

let textsIn: (language: Language) => FarTexts = () => ({});

/** Said once, by whoever knows how the words of a language are read. */
export function readFarTexts(read: (language: Language) => FarTexts): void {
  textsIn = read;
}

/** @public The build writes calls of it. Where the words do not hold it, as after half a push, it is said in Spanish. */
export function farLabel(es: string, key: string): Translated {
  return {
    es,
    get en() {
      return textsIn('en')[key] ?? es;
    },
    get pt() {
      return textsIn('pt')[key] ?? es;
    },
  };
}
