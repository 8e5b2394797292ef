// All words in one language, those that are not part of the code read from their file when they are first needed.
// https://developers.google.com/apps-script/reference/html/html-template#getRawContent()
import { es } from '../../src/text/es.ts';
import type { Language } from '../../src/text/language.ts';
import type { Text } from '../../src/text/text.ts';
import { wordsFiles } from '../../src/text/words-files.ts';

const read = new Map<Language, Text>([['es', es]]);

export function wordsIn(language: Language): Text {
  const known = read.get(language);
  if (known || language === 'es') return known ?? es;
  const script = HtmlService.createTemplateFromFile(wordsFiles[language]).getRawContent();
  // The script gives its exports to one name; see tools/build.ts.
  const words = (new Function(`${script}\nreturn EntreparesWords;`)() as Readonly<Record<string, Text>>)[language];
  if (!words) throw new Error(wordsFiles[language]);
  read.set(language, words);
  return words;
}
