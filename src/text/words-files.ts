// The words of each language are a file of dist/, read when they are first needed: an office speaks one language, and
// Apps Script parses the code on every execution.
import type { Language } from './language.ts';

/** Its name without the ending. */
export const wordsFile = (language: Language) => `Words-${language}`;
