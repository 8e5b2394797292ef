// All words in one language, read from their file when they are first needed, once an execution.
import { type Refusal, wordRefusal } from '../../src/define/refusal.ts';
import { type FarTexts, readFarTexts } from '../../src/text/far-label.ts';
import { firstRefusalTexts } from '../../src/text/first-refusals-text.ts';
import type { Language } from '../../src/text/language.ts';
import type { Text } from '../../src/text/text.ts';
import { wordsFile } from '../../src/text/words-files.ts';
import { runBuilt } from '../google/built-files.ts';
import { toRefusal } from '../interpreter/faults.ts';

interface BuiltWords extends Record<Language, Text> {
  readonly far: FarTexts;
}

const built = (language: Language) => runBuilt(wordsFile(language), 'EntreparesWords') as BuiltWords;

readFarTexts((language) => built(language).far);

export function wordsIn(language: Language): Text {
  return built(language)[language];
}

/** What is said of anything that went wrong, also where the words cannot be read. */
export function refusalIn(language: Language, refusal: Refusal): string {
  const first: Partial<Text['refusals']> = firstRefusalTexts[language];
  const said = first[refusal.code];
  if (said) return said(refusal.details);
  try {
    return wordRefusal(refusal, wordsIn(language));
  } catch (error) {
    // Why the words could not be read is itself a first refusal.
    return refusalIn(language, toRefusal(error));
  }
}
